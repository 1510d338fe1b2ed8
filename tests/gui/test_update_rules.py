"""Each rule is followed with numbers and compared with what torch makes of them."""

import math
from itertools import product

import pytest
import torch

from core.document.run_spec import Setting
from core.drawing.formula import draw
from core.drawing_messages import Typeset
from gui.update_rules import update_rule

SETTINGS = [
    {"lr": 0.1, "momentum": momentum, "dampening": dampening, "weight_decay": decay, "nesterov": nesterov}
    | {"maximize": up}
    for momentum, dampening, decay, nesterov, up in product(
        (0.0, 0.9), (0.0, 0.3), (0.0, 0.2), (False, True), (False, True)
    )
    if not nesterov or (momentum and not dampening)
]


def followed(
    text: str, settings: dict[str, Setting], x: float, gradient: float, velocity: float
) -> tuple[float, float]:
    """The parameter and the momentum buffer after the assignments of a rule, read as they stand there."""
    signs = {"η": "lr", "μ": "momentum", "τ": "dampening", "λ": "weight_decay"}
    values = {sign: settings.get(name, 0.0) for sign, name in signs.items()} | {"x": x, "g": gradient, "v": velocity}
    for assignment in text.replace("·", "*").replace("−", "-").replace(",  ", "\n").splitlines():
        target, value = assignment.split(" ← ")
        values[target] = eval(value, {}, values)  # noqa: S307 (our own text)
    return float(values["x"]), float(values["v"])


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_that_sgds_rule_is_what_torch_computes_in_its_second_step(settings: dict[str, Setting]) -> None:
    x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], **settings)  # type: ignore[arg-type]  # a number is a float here, a switch a bool
    x.grad = torch.tensor(14.0, dtype=torch.float64)
    optimizer.step()
    before = x.item()
    velocity = optimizer.state[x].get("momentum_buffer")
    velocity = velocity.item() if velocity is not None else math.nan
    x.grad = torch.tensor(-3.0, dtype=torch.float64)
    optimizer.step()
    rule = update_rule("sgd", settings)
    assert followed(rule.text, settings, before, -3.0, velocity)[0] == pytest.approx(x.item(), rel=1e-12)


def test_that_plain_gradient_descents_rule_is_the_line_by_hand() -> None:
    assert followed(update_rule("gd", {"lr": 0.1}).text, {"lr": 0.1}, 2.0, 14.0, math.nan)[0] == 2.0 - 0.1 * 14.0


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_that_every_rule_can_be_drawn(settings: dict[str, Setting]) -> None:
    assert draw(Typeset(1, update_rule("sgd", settings).latex, 17.0)).svg


def test_that_an_optimiser_that_nobody_wrote_down_has_no_rule() -> None:
    assert update_rule("adam", {}).latex == update_rule("adam", {}).text == ""
