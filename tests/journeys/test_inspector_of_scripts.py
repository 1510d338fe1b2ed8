"""A script's passes looked into: the pass at the moment that is looked at, and always what PyTorch itself computes."""

from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.trajectory.iteration_trace import BackwardStep
from core.trajectory.program_trace import PassKind
from gui.models.script_pass import ScriptPass
from gui.views.inspection_switches import InspectionSwitches
from gui.views.inspector_panel import InspectorPanel
from tests.journeys.conftest import Opened
from tests.journeys.learner import CONTROL, Learner

SHIFT = Qt.KeyboardModifier.ShiftModifier
SCRIPT = """import torch
x = torch.tensor([2.0, -1.0], requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)
for step in range(4):
    loss = (x * x).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
"""


@pytest.fixture
def inside(opened: Opened, tmp_path: Path) -> Learner:
    """Before a script that has run to its end, with the inspector open."""
    path = tmp_path / "descent.py"
    path.write_text(SCRIPT, encoding="utf-8")
    learner = opened(path)
    learner.wait_until_idle()
    if not panel(learner).isVisible():
        learner.key(Qt.Key.Key_I, CONTROL)
    do(learner, "runAction")
    learner.wait_until_idle()
    learner.wait(lambda: one_pass(learner) is not None)
    return learner


def panel(learner: Learner) -> InspectorPanel:
    return learner.find(InspectorPanel, "inspector")


def do(learner: Learner, action: str) -> None:
    learner.window.actions_by_name[action].trigger()


def one_pass(learner: Learner) -> ScriptPass | None:
    substeps = panel(learner).substeps
    trace = None if substeps is None else substeps.trace
    return trace if isinstance(trace, ScriptPass) else None


def shown(learner: Learner) -> ScriptPass:
    trace = one_pass(learner)
    assert trace is not None
    return trace


def gradients() -> list[list[float]]:
    """The gradient of x in each turn, by PyTorch alone."""
    x = torch.tensor([2.0, -1.0], requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)
    found = []
    for _ in range(4):
        optimizer.zero_grad()
        (x * x).sum().backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        found.append(x.grad.tolist())
        optimizer.step()
    return found


def test_that_the_pass_at_the_moment_that_is_looked_at_is_open(inside: Learner) -> None:
    assert shown(inside).kind is PassKind.UPDATE
    inside.wait(lambda: inside.find(QLabel, "passHead").text() == "step() in line 8, 4 of 4")
    switches = panel(inside).findChild(InspectionSwitches)
    assert switches is not None
    assert not switches.isVisible()
    do(inside, "previousBackwardAction")
    inside.wait(lambda: shown(inside).kind is PassKind.BACKWARD)
    inside.wait_until_idle()
    backward = shown(inside).backward
    assert backward is not None
    ((name, value),) = backward.gradients
    assert value is not None
    assert (name, value.nested()) == ("x", gradients()[3])


def test_that_one_goes_through_a_pass_and_from_pass_to_pass_by_keys(inside: Learner) -> None:
    panel(inside).setFocus()
    for kind in (PassKind.BACKWARD, PassKind.ZERO, PassKind.UPDATE, PassKind.BACKWARD):
        inside.key(Qt.Key.Key_Left, SHIFT)
        inside.wait(lambda kind=kind: shown(inside).kind is kind)  # type: ignore[misc]
        inside.wait_until_idle()
    inside.key(Qt.Key.Key_End)
    last = inside.window.substep()
    assert isinstance(last, BackwardStep)
    assert last.accumulation is not None
    assert last.accumulation.after is not None
    assert last.accumulation.after.nested() == gradients()[2]
    inside.key(Qt.Key.Key_Right, SHIFT)
    inside.wait(lambda: shown(inside).kind is PassKind.UPDATE)


def test_that_the_source_that_is_shown_is_the_one_that_is_opened(inside: Learner) -> None:
    inside.click("formulaSource")
    inside.wait(lambda: one_pass(inside) is None)
    inside.wait_until_idle()
    assert panel(inside).substeps is not None
    switches = panel(inside).findChild(InspectionSwitches)
    assert switches is not None
    assert switches.isVisible()
    inside.click("scriptSource")
    inside.wait(lambda: one_pass(inside) is not None)
