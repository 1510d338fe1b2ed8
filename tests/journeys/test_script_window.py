"""A script in the window: what has room, where the eye is led, and what the buttons do at the script's end."""

import pytest
from PySide6.QtWidgets import QSplitter, QWidget

from tests.journeys.conftest import Opened
from tests.journeys.learner import Learner

DESCENT = """import torch

x = torch.tensor(2.0, requires_grad=True)
for step in range(5):
    y = 3 * x ** 2 + 2 * x - 1
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad.zero_()
print(x)
"""


@pytest.fixture
def scripted(opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Learner:
    """Before a window with a script."""
    path = tmp_path_factory.mktemp("scripts") / "descent.py"
    path.write_text(DESCENT, encoding="utf-8")
    learner = opened(path)
    learner.wait_until_idle()
    return learner


def resize(learner: Learner, width: int, height: int) -> None:
    learner.window.resize(width, height)
    learner.wait(lambda: learner.window.columns.width() == width)


@pytest.mark.parametrize("actions", [(), ("inspectorAction",), ("lessonsAction",)])
def test_that_all_of_it_has_room_in_a_low_window(scripted: Learner, actions: tuple[str, ...]) -> None:
    resize(scripted, 1280, 720)
    for action in actions:
        scripted.press(action)
    scripted.press("stepAction")
    scripted.press("firstAction")  # with the band that says so
    assert (scripted.window.width(), scripted.window.height()) == (1280, 720)
    for name in ("variablesPanel", "lossPlot", "scriptEditor"):
        assert scripted.find(QWidget, name).height() >= 45
    assert scripted.find(QSplitter, "results").height() >= 120
