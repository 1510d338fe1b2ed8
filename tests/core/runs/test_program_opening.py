"""Any pass of a script opened: its operations by their place, its graph, its update; all of PyTorch's bits."""

import pytest
import torch

from core.runs.program_opening import open_pass
from core.trajectory.iteration_trace import BackwardTrace, UpdateTrace
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import PassKind
from core.trajectory.proof import Verdict
from tests.core.runs.running import run, spec_of

HEAD = "import torch\n"


def opened(text: str, number: int = 0) -> OpenedPass:
    return open_pass(spec_of(HEAD + text), number)


def backward(one: OpenedPass) -> BackwardTrace:
    assert one.backward is not None
    return one.backward


def update(one: OpenedPass) -> UpdateTrace:
    assert one.update is not None
    return one.update


def spelled(text: str, one: OpenedPass) -> list[str]:
    """What is written at the places of the operations."""
    return [(HEAD + text)[slice(*step.span)] for step in one.forward]


def gradients(one: OpenedPass) -> dict[str, list[float] | None]:
    """As nested lists, by the leaf's name."""
    found = backward(one).gradients
    return {name: None if value is None else value.elements().tolist() for name, value in found}


def printed_gradients(text: str) -> str:
    return run(HEAD + text)[1]


def test_that_a_backward_pass_is_told_with_its_operations_and_its_proof() -> None:
    text = "x = torch.tensor([1., 2.], requires_grad=True)\nw = torch.tensor(3., requires_grad=True)\n"
    text += "loss = ((x * w).sin() ** 2).sum()\nloss.backward()\n"
    one = opened(text)
    assert one.kind is PassKind.BACKWARD
    assert spelled(text, one) == ["x * w", "(x * w).sin()", "(x * w).sin() ** 2", "((x * w).sin() ** 2).sum()"]
    assert [step.operation for step in one.forward] == ["mul", "sin", "pow", "sum"]
    assert backward(one).proof.verdict is Verdict.EQUAL
    assert [node.name for node in backward(one).nodes][:4] == [
        "SumBackward0",
        "PowBackward0",
        "SinBackward0",
        "MulBackward0",
    ]
    x, w = torch.tensor([1.0, 2.0], requires_grad=True), torch.tensor(3.0, requires_grad=True)
    ((x * w).sin() ** 2).sum().backward()  # type: ignore[no-untyped-call]
    assert x.grad is not None
    assert w.grad is not None
    assert gradients(one) == {"x": x.grad.tolist(), "w": [w.grad.item()]}


def test_that_the_inputs_of_an_operation_are_variables_or_other_operations() -> None:
    text = "x = torch.tensor(2., requires_grad=True)\ny = x * 3\nz = y + x\nz.backward()\n"
    first, second = opened(text).forward
    assert (first.inputs[0].parameter, first.inputs[0].step) == ("x", None)
    assert first.inputs[1].value == 3
    assert (second.inputs[0].step, second.inputs[1].parameter) == (0, "x")


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("x = torch.ones(1, requires_grad=True)\ny = '学习率 😀 λ'; z = x * 2; z.sum().backward()",
         ["x * 2", "z.sum()"]),
        ("λ = torch.ones(1, requires_grad=True)\n(λ * '学'.count('学')).sum().backward()",
         ["λ * '学'.count('学')", "(λ * '学'.count('学')).sum()"]),
        ("x = torch.ones(1, requires_grad=True)\ny = (x *  # 梯度\n     2 +\n     1)\ny.sum().backward()",
         ["x *  # 梯度\n     2", "x *  # 梯度\n     2 +\n     1", "y.sum()"]),
        ("x = torch.ones(1, requires_grad=True)\nf'{1}😀'\ny = torch.exp(\n  x\n)\ny.backward()",
         ["torch.exp(\n  x\n)"]),
    ],
)  # fmt: skip
def test_that_places_are_characters_also_behind_long_ones_and_over_several_lines(text: str, spans: list[str]) -> None:
    assert spelled(text, opened(text)) == spans


def test_that_an_operation_in_place_has_its_place() -> None:
    text = "x = torch.ones(2, requires_grad=True)\ny = x * 1\ny *= 3\ny.mul_(2)\ny[0] = 0\ny.sum().backward()\n"
    one = opened(text)
    assert {"y *= 3", "y.mul_(2)", "x * 1", "y.sum()"} <= set(spelled(text, one))
    assert gradients(one) == {"x": [0.0, 6.0]}
    assert backward(one).proof.verdict is Verdict.EQUAL


def test_that_the_pass_of_a_later_turn_of_a_loop_is_that_turns() -> None:
    text = (
        "x = torch.tensor(2., requires_grad=True)\nfor i in range(5):\n    x.grad = None\n    (x ** 3).backward()\n"
        "    with torch.no_grad():\n        x -= 0.1 * x.grad\n    print(x.grad.item())\n"
    )
    for number, line in enumerate(printed_gradients(text).splitlines()):
        found = gradients(opened(text, number))["x"]
        assert found is not None
        assert found[0] == float(line)


def test_that_a_pass_accumulates_in_what_is_there() -> None:
    text = "x = torch.tensor(1., requires_grad=True)\n(x * 2).backward()\n(x * 5).backward()\n"
    last = backward(opened(text, 1)).steps[-1].accumulation
    assert last is not None
    assert last.before is not None
    assert last.after is not None
    assert (last.before.elements().item(), last.after.elements().item()) == (2, 7)


@pytest.mark.parametrize("call", ["y.backward(gradient=g)", "y.backward(g)", "torch.autograd.backward(y, g)",
    "torch.autograd.backward([y], grad_tensors=[g])"])  # fmt: skip
def test_that_a_pass_begins_with_the_gradient_it_was_given(call: str) -> None:
    text = f"x = torch.tensor([1., 2.], requires_grad=True)\ng = torch.tensor([3., -1.])\ny = x ** 2\n{call}\n"
    one = opened(text)
    assert gradients(one) == {"x": [6.0, -4.0]}
    assert backward(one).proof.verdict is Verdict.EQUAL


@pytest.mark.parametrize("call", ["torch.autograd.grad(z, y)", "torch.autograd.grad(outputs=z, inputs=[y])"])
def test_that_a_gradient_of_what_is_no_leaf_can_be_opened(call: str) -> None:
    one = opened(f"x = torch.tensor(2., requires_grad=True)\ny = x ** 2\nz = y ** 3\n{call}\n")
    assert one.kind is PassKind.GRADIENT
    assert gradients(one) == {"y": [48.0]}


def test_that_a_gradient_of_a_gradient_can_be_opened() -> None:
    text = (
        "x = torch.tensor(2., requires_grad=True)\n(g,) = torch.autograd.grad(x ** 3, x, create_graph=True)\n"
        "g.backward()\nprint(x.grad.item())"
    )
    assert gradients(opened(text, 0)) == {"x": [12.0]}
    assert gradients(opened(text, 1)) == {"x": [float(printed_gradients(text))]}


REFUSED = (
    ("x = torch.ones(1, requires_grad=True)\ny = (x ** 2).sum()\ny.backward()\ny.backward()", 1, "a second time"),
    ("x = torch.ones(2, requires_grad=True)\n(x * 2).backward()", 0, "grad can be implicitly created only for scalar"),
    ("x = torch.ones(1)\nx.backward()", 0, "does not require grad"),
    ("x = torch.ones(1, requires_grad=True)\nz = torch.ones(1, requires_grad=True)\ntorch.autograd.grad(x * 2, z)", 0,
     "appears to not have been used"),
    ("x = torch.ones(2, requires_grad=True)\ny = x.exp()\ny.add_(1)\ny.sum().backward()", 0, "modified by an inplace"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "number", "words"), REFUSED)
def test_that_a_pass_that_pytorch_refuses_tells_its_own_words(text: str, number: int, words: str) -> None:
    one = opened(text, number)
    end, _ = run(HEAD + text)
    assert one.backward is None
    assert words in one.refused
    assert one.refused == end.text


def test_that_there_is_no_pass_beyond_the_last() -> None:
    with pytest.raises(IndexError, match="The run has no pass 1; it has 1"):
        opened("x = torch.ones(1, requires_grad=True)\nx.backward()", 1)


SETTINGS = (
    "lr=0.1",
    "lr=0.1, momentum=0.9",
    "lr=0.1, momentum=0.9, nesterov=True",
    "lr=0.05, momentum=0.5, dampening=0.3, weight_decay=0.1",
    "lr=0.1, maximize=True, weight_decay=0.01",
)
STEPS = (
    "x = torch.tensor([1., -2.], requires_grad=True)\nw = torch.tensor(3., requires_grad=True)\no = {}\n"
    "for i in range(3):\n    o.zero_grad()\n    ((x * w) ** 2).sum().backward()\n    o.step()\n"
    "    print(x.tolist(), [w.item()])\n"
)


@pytest.mark.parametrize("settings", SETTINGS)
def test_that_a_step_of_sgd_is_explained_to_the_bit(settings: str) -> None:
    text = STEPS.format(f"torch.optim.SGD([x, w], {settings})")
    for turn, line in enumerate(printed_gradients(text).splitlines()):
        one = opened(text, 3 * turn + 2)
        assert one.kind is PassKind.UPDATE
        assert update(one).is_equal is True
        assert update(one).lines
        after = {name: value.elements().tolist() for name, value in update(one).parameters}
        assert f"{after['x']} {after['w']}" == line


def test_that_each_group_is_explained_with_its_own_settings() -> None:
    groups = "torch.optim.SGD([{'params': [x], 'lr': 0.5}, {'params': [w], 'momentum': 0.9}], lr=0.1)"
    text = STEPS.format(groups)
    one = update(opened(text, 8))
    assert one.is_equal is True
    assert {line.parameter for line in one.lines} == {"x", "w"}
    assert {kept.parameter for kept in one.kept} >= {"w"}


def test_that_the_state_of_adam_is_told_before_and_after() -> None:
    one = update(opened(STEPS.format("torch.optim.Adam([x, w], lr=0.1)"), 5))
    steps = {kept.parameter: (kept.before, kept.after) for kept in one.kept if kept.name == "step"}
    assert {"exp_avg", "exp_avg_sq", "step"} <= {kept.name for kept in one.kept}
    assert set(steps) == {"x", "w"}
    last = printed_gradients(STEPS.format("torch.optim.Adam([x, w], lr=0.1)")).splitlines()[1]
    after = {name: value.elements().tolist() for name, value in one.parameters}
    assert f"{after['x']} {after['w']}" == last


def test_that_zeroing_is_a_pass_with_nothing_to_show() -> None:
    one = opened(STEPS.format("torch.optim.SGD([x, w], lr=0.1)"), 0)
    assert (one.kind, one.backward, one.update, one.refused) == (PassKind.ZERO, None, None, "")


def test_that_a_hook_of_the_scripts_is_told_of() -> None:
    text = (
        "x = torch.tensor(1., requires_grad=True)\ny = x * 2\ny.register_hook(lambda g: g * 10)\n(y * 3).backward()\n"
    )
    text += "print(x.grad.item())"
    one = opened(text)
    assert gradients(one) == {"x": [float(printed_gradients(text))]}
    assert backward(one).proof.verdict in (Verdict.HOOKED, Verdict.EQUAL)
