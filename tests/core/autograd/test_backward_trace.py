"""The backward pass is recorded as PyTorch's engine makes it; stepping it by hand gives the same bits."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import pytest
import torch
from hypothesis import given
from torch import Tensor

from core.autograd import backward_trace
from core.autograd.backward_trace import trace_backward, trace_gradient
from core.autograd.deliveries import Slots, deliveries_of
from core.autograd.graph import Graph, name_of, node_of
from core.autograd.recording import Recording, record_backward
from core.autograd.values import optional_value, value_of
from core.trajectory.iteration_trace import BackwardTrace
from core.trajectory.proof import Place, Verdict
from core.trajectory.tensor_value import TensorValue
from tests.core.autograd.random_losses import Loss, losses, typed_losses
from tests.strategies import LAW

FLOAT = torch.float64


def leaf(start: object) -> Tensor:
    return torch.tensor(start, dtype=FLOAT, requires_grad=True)


@dataclass
class Observed:
    """What hooks of the test's own saw, in a pass of its own."""

    names: list[str] = field(default_factory=list)
    incoming: list[tuple[TensorValue | None, ...]] = field(default_factory=list)
    outgoing: list[tuple[TensorValue | None, ...]] = field(default_factory=list)


def observed(loss: Tensor) -> Observed:
    """``loss.backward()``, watched by hooks that are written here and not in the code under test."""
    seen = Observed()

    def before(node: Any, gradients: tuple[Tensor | None, ...]) -> None:
        seen.names.append(node.name().rpartition("::")[2])
        seen.incoming.append(tuple(map(optional_value, gradients)))

    def after(node: Any, outgoing: tuple[Tensor | None, ...], _incoming: object) -> None:
        seen.outgoing.append(() if hasattr(node, "variable") else tuple(map(optional_value, outgoing)))

    nodes, pending = dict.fromkeys([node_of(loss)[0]]), [node_of(loss)[0]]
    while pending:
        for receiver, _ in pending.pop().next_functions:
            if receiver is not None and receiver not in nodes:
                nodes[receiver] = None
                pending.append(receiver)
    for node in nodes:
        node.register_prehook(partial(before, node))
        node.register_hook(partial(after, node))
    loss.backward()  # type: ignore[no-untyped-call]
    return seen


def check(value: Callable[[], tuple[Tensor, Mapping[str, Tensor]]]) -> BackwardTrace:
    """Three passes over the same loss, each on fresh leaves: traced, observed, and PyTorch's alone."""
    loss, leaves = value()
    trace = trace_backward(loss, leaves)
    other, _ = value()
    seen = observed(other)
    plain, expected = value()
    plain.backward()  # type: ignore[no-untyped-call]
    assert [trace.nodes[step.node].name for step in trace.steps] == seen.names
    assert [step.incoming for step in trace.steps] == seen.incoming
    assert [step.outgoing for step in trace.steps] == seen.outgoing
    assert dict(trace.gradients) == {name: optional_value(one.grad) for name, one in expected.items()}
    assert trace.proof.verdict is Verdict.EQUAL
    check_flow(trace)
    return trace


def check_flow(trace: BackwardTrace) -> None:
    """What a step sent is what its receiver tells as a summand, and no node runs twice."""
    assert len({step.node for step in trace.steps}) == len(trace.steps)
    for step in trace.steps:
        for slot in step.summands:
            for summand in slot:
                if summand.step is not None:
                    sender = trace.steps[summand.step]
                    assert sender.index < step.index
                    assert sender.outgoing[summand.output] == summand.value
                    assert sender.receivers[summand.output] == step.index


@LAW
@given(loss=losses())
def test_that_the_gradient_of_one_leaf_alone_is_proved_although_pytorch_spares_itself_the_others(loss: Loss) -> None:
    names = list(loss.value()[1])
    for name in names:
        value, leaves = loss.value()
        trace = trace_gradient(value, {name: leaves[name]})
        plain, expected = loss.value()
        (gradient,) = torch.autograd.grad(plain, [expected[name]], allow_unused=True)
        assert dict(trace.gradients) == {name: optional_value(gradient)}
        assert trace.proof.verdict is Verdict.EQUAL


def test_that_the_gradient_of_what_was_computed_on_the_way_is_proved() -> None:
    x, y = leaf(2.0), leaf([3.0, -1.0])
    inner = x * y
    trace = trace_gradient((inner * x).sum(), {"inner": inner})
    assert trace.gradients[0][1] == value_of(torch.full((2,), 2.0, dtype=FLOAT))
    assert trace.proof.verdict is Verdict.EQUAL
    assert trace.steps[-1].outgoing[1] is None, "that of x is not worked out"


@LAW
@given(loss=losses())
def test_that_the_trace_is_the_pass_that_pytorch_makes(loss: Loss) -> None:
    check(loss.value)


@LAW
@given(loss=typed_losses())
def test_that_it_is_however_the_formula_was_typed(loss: Loss) -> None:
    check(loss.value)


def made(function: Callable[..., Tensor], *starts: object) -> Callable[[], tuple[Tensor, dict[str, Tensor]]]:
    def value() -> tuple[Tensor, dict[str, Tensor]]:
        leaves = {name: leaf(start) for name, start in zip("abc", starts, strict=False)}
        return function(*leaves.values()), leaves

    return value


VECTOR, MATRIX = [0.3, -0.5, 2.0], [[1.5, -2.0, 0.1], [0.2, 3.0, -1.0], [0.7, 0.4, 2.2]]


def shared(a: Tensor) -> Tensor:
    inner = a * 3
    return inner * inner + inner.exp() + inner


def unbound(a: Tensor) -> Tensor:
    one, two, _ = a.unbind()
    return one * two


def split_up(a: Tensor) -> Tensor:
    one, two = torch.split(a, [2, 1])
    return torch.mul((one * 2).sum(), two.sum())


EXAMPLES: dict[str, Callable[[], tuple[Tensor, dict[str, Tensor]]]] = {
    "a number": made(lambda a: a.sin() * a, 0.7),
    "a vector": made(lambda a: (a * a).sum(), VECTOR),
    "a matrix": made(lambda a: torch.linalg.det(a @ a), MATRIX),
    "several parameters": made(lambda a, b, c: (b @ a + c).pow(2).mean(), VECTOR, MATRIX, 0.3),
    "shared sub-expressions": made(shared, 0.2),
    "the same number twice": made(lambda a: a * a, 0.2),
    "broadcasting": made(lambda a, b: (a * b + b / a).sum(), 0.2, MATRIX),
    "broadcasting of rows": made(lambda a, b: torch.maximum(a, b).pow(a).nan_to_num().sum(), VECTOR, MATRIX),
    "unbind": made(unbound, VECTOR),
    "split": made(split_up, VECTOR),
    "topk": made(lambda a: (a.topk(2).values * 3).sum(), VECTOR),
    "a bare leaf": made(lambda a: a, 0.4),
    "a leaf of one element": made(lambda a: a, [0.4]),
    "a leaf that is not reached": made(lambda a, b: a * 2 + b.detach().sum(), 0.4, VECTOR),
    "nothing flows to one": made(lambda a, b: torch.where(a > 0, a, 2.0) * b, 0.4, 1.0),
    "another dtype on the way": made(lambda a: (a.float() * 3).double() * a, 0.4),
}


@pytest.mark.parametrize("example", EXAMPLES)
def test_that_examples_are_recorded_as_pytorch_makes_them(example: str) -> None:
    check(EXAMPLES[example])


def test_that_accumulate_grad_runs_once_with_the_sum_of_what_was_sent() -> None:
    x = leaf(2.0)
    trace = trace_backward(3 * x**2 + 2 * x - 1, {"x": x})
    (step,) = [step for step in trace.steps if trace.nodes[step.node].name == "AccumulateGrad"]
    assert step is trace.steps[-1]
    assert numbers(step.incoming) == [14.0]
    assert sorted(numbers(summand.value for summand in step.summands[0])) == [2.0, 12.0]
    senders = [summand.step for summand in step.summands[0]]
    assert senders == sorted(senders, key=lambda sender: -1 if sender is None else sender)  # in the engine's order
    assert step.accumulation is not None
    assert step.accumulation.before is None
    assert step.accumulation.after == value_of(torch.tensor(14.0, dtype=FLOAT))


def numbers(values: Any) -> list[Any]:
    return [value.nested() for value in values]


def test_that_the_figures_of_the_lessons_come_out() -> None:
    x1, x2 = leaf(2.0), leaf(3.0)
    assert numbers(one for _, one in trace_backward((x1 + 5) * x2**2, {"x1": x1, "x2": x2}).gradients) == [9.0, 42.0]
    x = torch.arange(4.0, requires_grad=True)
    assert numbers(one for _, one in trace_backward(2 * torch.dot(x, x), {"x": x}).gradients) == [[0.0, 4.0, 8.0, 12.0]]


def test_that_two_passes_accumulate() -> None:
    x = leaf(2.0)
    for before, after in ((None, 12.0), (12.0, 24.0)):
        trace = trace_backward(3 * x**2, {"x": x})
        accumulation = trace.steps[-1].accumulation
        assert accumulation is not None
        assert (accumulation.before and accumulation.before.nested()) == before
        assert accumulation.after is not None
        assert accumulation.after.nested() == after
        assert trace.gradients[0][1] == accumulation.after
        assert trace.proof.verdict is Verdict.EQUAL


def test_that_a_loss_of_several_elements_begins_with_the_gradient_given() -> None:
    x = leaf(VECTOR)
    gradient = torch.tensor([1.0, 10.0, 100.0], dtype=FLOAT)
    trace = trace_backward(x * 2, {"x": x}, gradient=gradient)
    assert trace.steps[0].incoming == (value_of(gradient),)
    assert trace.steps[0].summands[0][0].step is None
    assert numbers(one for _, one in trace.gradients) == [[2.0, 20.0, 200.0]]
    with pytest.raises(RuntimeError, match="grad can be implicitly created only for scalar outputs"):
        trace_backward(x * 2, {"x": x})


def test_that_a_loss_without_a_gradient_has_pytorchs_own_error() -> None:
    x = torch.tensor(2.0)
    with pytest.raises(RuntimeError, match="does not require grad"):
        trace_backward(x * 2, {"x": x})


def test_that_where_nothing_flows_there_is_none_which_is_not_zero() -> None:
    x, y = leaf(VECTOR), leaf(1.0)
    first, _, last = x.unbind()
    trace = trace_backward(first * last * 2 + y.detach(), {"x": x, "y": y})
    (unbind,) = [step for step in trace.steps if trace.nodes[step.node].name == "UnbindBackward0"]
    assert [one is None for one in unbind.incoming] == [False, True, False]
    assert unbind.summands[1] == ()
    assert dict(trace.gradients)["y"] is None
    mul = trace.steps[1]
    assert trace.nodes[mul.node].name == "MulBackward0"
    assert (mul.outgoing[1], mul.receivers[1], trace.nodes[mul.node].edges[1]) == (None, None, None)


@pytest.mark.parametrize("make", [lambda x: x, lambda x: sum((x,) * 4)], ids=["a chain", "with forks"])
def test_that_ten_thousand_nodes_are_recorded_and_stepped_without_recursion(make: Callable[[Tensor], Tensor]) -> None:
    x = leaf(0.5)
    loss = x
    while_making = 10_000 if make(x) is x else 2_500
    for place in range(while_making):
        loss = make(loss) * 0.2 + x if place % 2 else make(loss).sin()
    trace = trace_backward(loss, {"x": x})
    assert len(trace.steps) >= 10_000
    assert trace.proof.verdict is Verdict.EQUAL
    again = leaf(0.5)
    plain = again
    for place in range(while_making):
        plain = make(plain) * 0.2 + again if place % 2 else make(plain).sin()
    plain.backward()  # type: ignore[no-untyped-call]
    assert trace.gradients[0][1] == optional_value(again.grad)


def doubled(gradient: Tensor) -> Tensor:
    return gradient * 2


def on_a_tensor(x: Tensor) -> Tensor:
    square = x**2
    square.register_hook(doubled)  # type: ignore[no-untyped-call]
    return 3 * square


def on_one_of_several_slots(x: Tensor) -> Tensor:
    one, other = torch.stack([x, 2 * x]).unbind()
    other.register_hook(doubled)  # type: ignore[no-untyped-call]
    return one * other


def on_a_leaf(x: Tensor) -> Tensor:
    x.register_hook(doubled)  # type: ignore[no-untyped-call]
    return 3 * x**2


def after_a_leaf_has_its_gradient(x: Tensor) -> Tensor:
    def double(leaf: Tensor) -> None:
        assert leaf.grad is not None
        leaf.grad.mul_(2)

    x.register_post_accumulate_grad_hook(double)  # type: ignore[no-untyped-call]
    return 3 * x**2


def before_a_node(x: Tensor) -> Tensor:
    square = x**2
    assert square.grad_fn is not None
    square.grad_fn.register_prehook(lambda incoming: (incoming[0] * 2,))
    return 3 * square


def after_a_node(x: Tensor) -> Tensor:
    square = x**2
    assert square.grad_fn is not None
    square.grad_fn.register_hook(lambda outgoing, _incoming: (outgoing[0] * 2,))
    return 3 * square


HOOKED = (on_a_tensor, on_one_of_several_slots, on_a_leaf, after_a_leaf_has_its_gradient, before_a_node, after_a_node)


@pytest.mark.parametrize("hooked", HOOKED)
def test_that_equality_is_not_claimed_where_a_hook_changes_a_gradient(hooked: Callable[[Tensor], Tensor]) -> None:
    x, alone = leaf(2.0), leaf(2.0)
    trace = trace_backward(hooked(x), {"x": x})
    assert trace.proof.verdict is Verdict.HOOKED
    hooked(alone).backward()  # type: ignore[no-untyped-call]
    assert alone.grad is not None
    assert numbers(one for _, one in trace.gradients) == [alone.grad.item()]


def test_that_a_hook_that_changes_nothing_is_no_reason_not_to_check() -> None:
    x = leaf(2.0)
    square = x**2
    square.register_hook(lambda _: None)  # type: ignore[no-untyped-call]
    x.register_hook(lambda _: None)  # type: ignore[no-untyped-call]
    square.retain_grad()
    assert trace_backward(3 * square, {"x": x}).proof.verdict is Verdict.EQUAL


@pytest.mark.parametrize("hooked", HOOKED)
def test_that_a_hook_elsewhere_is_no_excuse_for_a_difference(
    hooked: Callable[[Tensor], Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    def plant(recording: Recording) -> None:
        root = recording.order[0]
        recording.outgoing[root] = tuple(one and one + 1 for one in recording.outgoing[root])

    monkeypatch.setattr(backward_trace, "record_backward", altered(plant))
    x = leaf(2.0)
    proof = trace_backward(hooked(x).sin(), {"x": x}).proof
    assert proof.verdict is Verdict.DIFFERENT
    assert (proof.differences[0].step, proof.differences[0].place) == (0, Place.OUTGOING)


def lost(delivered: list[Slots]) -> None:
    delivered[-1][0].pop()


def turned_round(delivered: list[Slots]) -> None:
    delivered[-1][0].reverse()


def of_another_bit(delivered: list[Slots]) -> None:
    last = delivered[-1][0][-1]
    delivered[-1][0][-1] = replace(last, gradient=next_number(last.gradient))


@pytest.mark.parametrize("mistake", [lost, turned_round, of_another_bit])
def test_that_a_wrong_delivery_of_our_own_is_a_defect(
    mistake: Callable[[list[Slots]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(recording: Recording, graph: Graph) -> list[Slots]:
        delivered = deliveries_of(recording, graph)
        mistake(delivered)
        return delivered

    monkeypatch.setattr(backward_trace, "deliveries_of", mistaken)
    x = leaf(2.0)
    proof = trace_backward(3 * x - 1e16 * x + 1e16 * x, {"x": x}).proof
    assert (proof.verdict, proof.count) == (Verdict.DIFFERENT, 1)
    assert (proof.differences[0].place, proof.differences[0].number) == (Place.INCOMING, 0)


def test_that_a_leaf_that_does_not_add_up_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def plant(recording: Recording) -> None:
        (number,) = recording.accumulations
        before, after = recording.accumulations[number]
        recording.accumulations[number] = before, after and next_number(after)

    monkeypatch.setattr(backward_trace, "record_backward", altered(plant))
    x = leaf(2.0)
    x.grad = torch.tensor(5.0, dtype=FLOAT)
    proof = trace_backward(3 * x**2, {"x": x}).proof
    assert (proof.verdict, [one.place for one in proof.differences]) == (Verdict.DIFFERENT, [Place.ACCUMULATED])


class Doubling(torch.autograd.Function):
    """A function written in Python: its node is not PyTorch's own."""

    @staticmethod
    def forward(context: Any, x: Tensor) -> Tensor:  # noqa: ARG004
        return x * 2

    @staticmethod
    def backward(context: Any, gradient: Tensor) -> Tensor:  # noqa: ARG004
        return gradient * 2


def test_that_a_function_written_in_python_is_recorded_and_said_not_to_be_checked() -> None:
    x = leaf(2.0)
    trace = trace_backward(Doubling.apply(x) * 3, {"x": x})  # type: ignore[no-untyped-call]
    assert numbers(one for _, one in trace.gradients) == [6.0]
    assert trace.proof.verdict is Verdict.NOT_CALLABLE
    assert trace.proof.sentence() == "Not checked: DoublingBackward cannot be called by hand."


def test_that_a_freed_graph_has_pytorchs_own_error() -> None:
    x = leaf(2.0)
    loss = x.exp() * x
    loss.backward()  # type: ignore[no-untyped-call]
    with pytest.raises(RuntimeError, match="Trying to backward through the graph a second time"):
        trace_backward(loss, {"x": x})


def test_that_the_graph_is_kept_for_another_look() -> None:
    x = leaf(2.0)
    loss = x.exp() * x
    first = trace_backward(loss, {"x": x})
    second = trace_backward(loss, {"x": x})
    assert [step.outgoing for step in first.steps] == [step.outgoing for step in second.steps]


def test_that_no_hook_is_left_behind() -> None:
    x = leaf(2.0)
    loss = 3 * x**2
    trace_backward(loss, {"x": x})
    assert trace_backward(loss, {"x": x}).proof.verdict is Verdict.EQUAL
    calls: list[str] = []
    assert loss.grad_fn is not None
    loss.grad_fn.register_prehook(lambda _: calls.append(name_of(loss.grad_fn)) if loss.grad_fn else None)
    loss.backward()  # type: ignore[no-untyped-call]
    assert calls == ["MulBackward0"]


def test_that_autograd_grad_is_recorded_without_accumulating() -> None:
    x, y = leaf(2.0), leaf(3.0)
    trace = trace_gradient(x**2 * y, {"x": x, "y": y})
    assert numbers(one for _, one in trace.gradients) == [12.0, 4.0]
    assert x.grad is None
    assert "AccumulateGrad" not in [trace.nodes[step.node].name for step in trace.steps]
    assert trace.proof.verdict is Verdict.EQUAL


def altered(change: Callable[[Recording], None]) -> Callable[..., Recording]:
    def record(*arguments: Any, **options: Any) -> Recording:
        recording = record_backward(*arguments, **options)
        change(recording)
        return recording

    return record


def next_number(gradient: Tensor) -> Tensor:
    return torch.nextafter(gradient, torch.full_like(gradient, 100.0))


@pytest.mark.parametrize(("fault", "start"), [(next_number, 2.0), (torch.neg, 0.0)], ids=["a bit", "a sign of zero"])
def test_that_a_planted_fault_is_found(
    fault: Callable[[Tensor], Tensor], start: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plant(recording: Recording) -> None:
        *_, power, accumulate = recording.order
        (gradient,) = recording.outgoing[power]
        assert gradient is not None
        recording.outgoing[power] = recording.incoming[accumulate] = (fault(gradient),)
        recording.accumulations[accumulate] = None, fault(gradient)

    monkeypatch.setattr(backward_trace, "record_backward", altered(plant))
    x = leaf(start)
    proof = trace_backward(3 * x**2, {"x": x}).proof
    assert (proof.verdict, proof.count) == (Verdict.DIFFERENT, 1)
    assert (proof.differences[0].step, proof.differences[0].place) == (1, Place.OUTGOING)
    assert proof.differences[0].recorded != proof.differences[0].by_hand
    assert "differs from backward() at 1 of its gradients" in proof.sentence()


def test_that_saved_tensors_and_names_are_pytorchs() -> None:
    x = leaf(2.0)
    trace = trace_backward(x**3, {"x": x})
    node = trace.nodes[trace.steps[0].node]
    assert node.name == "PowBackward0"
    assert {one.name: one.value for one in node.saved} == {"exponent": 3, "self": value_of(x)}
    (accumulate,) = [node for node in trace.nodes if node.name == "AccumulateGrad"]
    assert accumulate.parameter == "x"


def test_that_of_long_tensors_no_more_is_told_than_was_asked_for() -> None:
    x = leaf([1.0] * 1000)
    trace = trace_backward((x * x).sum(), {"x": x}, most_elements=5)
    told = [value for step in trace.steps for value in (*step.incoming, *step.outgoing) if value is not None]
    assert max(len(value.elements()) for value in told) == 5
    assert {value.shape for value in told} == {(), (1000,)}
    assert trace.proof.verdict is Verdict.EQUAL
