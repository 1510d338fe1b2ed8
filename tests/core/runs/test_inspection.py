"""Any iteration of a run can be opened, and what is found there has the bits of the run."""

from dataclasses import replace

import pytest
import torch

from core.document.run_spec import Dtype, Intervention, RunSpec
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.runs.snapshot_store import SnapshotStore
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.proof import Verdict
from core.trajectory.step_record import StepRecord
from core.trajectory.tensor_value import TensorValue
from tests.core.runs.by_hand import made

_LATER = (Intervention(7, (("lr", 0.2),)),)
_MOMENTUM = (("momentum", 0.9),)
_NESTEROV = (("nesterov", True), ("momentum", 0.5))
_AT_TWO = (("x", "2"),)
SPECS = {
    "plain": RunSpec("3x²+2x−1", starts=_AT_TWO),
    "momentum": RunSpec("3x²+2x−1", starts=_AT_TWO, dtype=Dtype.FLOAT64, optimizer="sgd", settings=_MOMENTUM),
    "constant": RunSpec("sum((wx + b − 1)² + w²)", starts=(("w", "0.3"), ("x", "[1, 2]")), constants=("x",)),
    "intervention": RunSpec("2xᵀx", starts=(("x", "arange(4)"),), interventions=_LATER),
    "vector": RunSpec("sum(sin(x)·x)", starts=(("x", "randn(40)"),), optimizer="sgd", settings=_NESTEROV),
    "leaf": RunSpec("x"),
    "accumulating": RunSpec("3x²+2x−1", starts=_AT_TWO, zero_grad=False),
    "accumulating vector": RunSpec("sum(x²)", starts=(("x", "randn(20)"),), zero_grad=False, optimizer="sgd"),
}


@pytest.mark.parametrize("step", [0, 1, 2, 13, 19])
@pytest.mark.parametrize("name", SPECS)
def test_that_an_opened_iteration_has_the_bits_of_the_run(name: str, step: int) -> None:
    run, records, _ = made(SPECS[name])
    trace = inspect(run, step)
    assert numbers(trace.parameters) == list(records[step].parameters)
    assert trace.loss.nested() == records[step].loss
    assert numbers(trace.backward.gradients) == present(records[step])
    assert numbers(trace.update.parameters) == list(records[step + 1].parameters)
    assert trace.backward.proof.verdict is Verdict.EQUAL
    assert trace.update.is_equal
    assert [node.name for node in trace.backward.nodes].count("AccumulateGrad") == len(trace.backward.gradients)


def test_that_every_iteration_of_a_long_run_is_reached_from_its_snapshots() -> None:
    run = prepare(RunSpec("sum(x²)", starts=(("x", "ones(20)"),), steps=1000, settings=(("lr", 0.001),)))
    store = SnapshotStore()
    records = list(run.records(keeper=store))
    for step in (0, 1, 128, 129, 1000):
        trace = inspect(run, step, store)
        assert trace.loss.nested() == records[step].loss


def test_that_the_seed_of_the_chapter_shows_accumulate_grad_once_with_fourteen() -> None:
    trace = opened("3x²+2x−1", x="2")
    nodes = trace.backward.nodes
    (last,) = [step for step in trace.backward.steps if nodes[step.node].name == "AccumulateGrad"]
    assert shown(last.incoming) == [14.0]
    assert sorted(summand.value.nested() for summand in last.summands[0]) == [2.0, 12.0]
    assert last.accumulation is not None
    assert last.accumulation.before is None
    assert last.accumulation.after is not None
    assert last.accumulation.after.nested() == 14.0
    assert [(step.operation, step.result.nested()) for step in trace.forward] == [
        ("pow", 4.0),
        ("mul", 12.0),
        ("mul", 4.0),
        ("add", 16.0),
        ("sub", 15.0),
    ]


def test_that_the_seeds_functions_have_the_gradients_of_the_notebooks() -> None:
    two = opened("(x1+5)·x2²", x1="2", x2="3").backward.gradients
    assert [(name, value.nested()) for name, value in two if value is not None] == [("x1", 9.0), ("x2", 42.0)]
    ((_, vector),) = opened("2·dot(x, x)", x="arange(4)").backward.gradients
    assert vector is not None
    assert vector.nested() == [0.0, 4.0, 8.0, 12.0]


def test_that_gradients_are_zeroed_first_and_nothing_is_there_before_the_first_backward() -> None:
    run, records, _ = made(RunSpec("3x²+2x−1", starts=(("x", "2"),), steps=3))
    (first,) = inspect(run, 0).zero_grad
    assert (first.before, first.after) == (None, None)
    (second,) = inspect(run, 1).zero_grad
    assert second.before is not None
    assert second.after is not None
    assert second.before.nested() == records[0].gradients[0]
    assert second.after.nested() == 0.0
    (removed,) = inspect(prepare(replace(run.spec, optimizer="sgd")), 1).zero_grad
    assert removed.after is None


def test_that_without_zeroing_each_pass_adds_to_the_ones_before() -> None:
    run, records, _ = made(RunSpec("3x²+2x−1", starts=(("x", "2"),), steps=3, zero_grad=False))
    trace = inspect(run, 1)
    (left,) = trace.zero_grad
    assert left.is_left
    assert left.before == left.after is not None
    assert left.after.nested() == records[0].gradients[0]
    (nothing,) = inspect(run, 0).zero_grad
    assert (nothing.before, nothing.after, nothing.is_left) == (None, None, True)
    accumulation = trace.backward.steps[-1].accumulation
    assert accumulation is not None
    assert accumulation.before is not None
    assert accumulation.before.nested() == records[0].gradients[0] == 14.0
    x = torch.tensor(2.0, requires_grad=True)
    for record in records:
        torch.autograd.backward(3 * x**2 + 2 * x - 1)
        assert x.grad is not None
        assert record.gradients == (x.grad.item(),)
        x.data.sub_(0.01 * x.grad)


def test_that_backward_again_meets_pytorchs_own_error_unless_the_graph_is_retained() -> None:
    refused = opened("3x²+2x−1", Inspection(again=True), x="2").another
    assert refused is not None
    assert refused.trace is None
    assert refused.complaint.startswith("Trying to backward through the graph a second time")
    retained = opened("3x²+2x−1", Inspection(again=True, retain_graph=True), x="2")
    assert retained.another is not None
    assert retained.another.trace is not None
    ((_, doubled),) = retained.another.trace.gradients
    assert doubled is not None
    assert doubled.nested() == 28.0
    assert retained.update.lines[-1].result.nested() == pytest.approx(2 - 0.01 * 14)


@pytest.mark.parametrize("formula", ["sum(x)", "x", "x − 1"])
def test_that_backward_again_works_where_no_node_saved_anything(formula: str) -> None:
    another = opened(formula, Inspection(again=True), x="2").another
    assert another is not None
    assert another.complaint == ""
    assert another.trace is not None


def test_that_create_graph_opens_the_graph_of_the_gradient() -> None:
    (second,) = opened("x³", Inspection(create_graph=True), x="2").second_order
    assert second.gradient.nested() == 12.0
    assert second.trace is not None
    assert [value.nested() for _, value in second.trace.gradients if value is not None] == [12.0]
    assert second.trace.proof.verdict is Verdict.EQUAL
    names = {second.trace.nodes[step.node].name for step in second.trace.steps}
    assert "AccumulateGrad" not in names
    (constant,) = opened("5x", Inspection(create_graph=True), x="2").second_order
    assert constant.trace is None


def test_that_second_derivatives_are_taken_with_respect_to_every_parameter() -> None:
    by_x, by_y = opened("x²y³", Inspection(create_graph=True), x="2", y="3").second_order
    assert by_x.trace is not None
    assert by_y.trace is not None
    assert [(name, value.nested()) for name, value in by_x.trace.gradients if value is not None] == [
        ("x", 2 * 27.0),
        ("y", 2 * 2 * 3 * 9.0),
    ]
    assert [value.nested() for _, value in by_y.trace.gradients if value is not None] == [108.0, 4 * 6 * 3.0]


def test_that_an_operation_can_be_told_to_keep_its_gradient() -> None:
    trace = opened("3x²+2x−1", Inspection(retained=(0, 99)), x="2")
    assert [(index, value and value.nested()) for index, value in trace.retained] == [(0, 3.0)]


def test_that_a_step_that_the_run_does_not_have_is_no_iteration() -> None:
    run = prepare(RunSpec("x²", steps=5))
    with pytest.raises(IndexError):
        inspect(run, 6)
    with pytest.raises(IndexError):
        inspect(run, -1)
    for ended in (
        prepare(RunSpec("√x", starts=(("x", "-1"),), steps=5)),
        prepare(RunSpec("x²", starts=(("x", "0"),), steps=5, stop_gradient=1e-3)),
    ):
        inspect(ended, 0)
        with pytest.raises(IndexError):
            inspect(ended, 1)
    diverging = prepare(RunSpec("x⁴", starts=(("x", "100"),), settings=(("lr", 1.0),), steps=50))
    with pytest.raises(IndexError):
        inspect(diverging, 50)


def test_that_long_tensors_are_cut_only_where_that_is_asked_for() -> None:
    run = prepare(RunSpec("sum(x²)", starts=(("x", "ones(100)"),)))
    ((_, whole),), ((_, cut),) = inspect(run, 0).parameters, inspect(run, 0, most_elements=10).parameters
    assert whole.is_whole
    assert not cut.is_whole
    assert (cut.shape, len(cut.elements())) == ((100,), 10)


def opened(formula: str, inspection: Inspection | None = None, **starts: str) -> IterationTrace:
    run = prepare(RunSpec(formula, starts=tuple(starts.items())))
    return inspect(run, 0, inspection=inspection or Inspection())


def shown(values: tuple[TensorValue | None, ...]) -> list[object]:
    return [None if value is None else value.nested() for value in values]


def numbers(values: tuple[tuple[str, TensorValue | None], ...]) -> list[float]:
    """As a record holds them: the first elements, and the norm of a long one."""
    told: list[float] = []
    for _, value in values:
        if value is None:
            continue
        tensor = torch.tensor(value.nested(), dtype=getattr(torch, value.dtype))
        told += tensor.reshape(-1)[:16].tolist()
        if tensor.numel() > 16:
            told.append(torch.linalg.vector_norm(tensor).item())
    return told


def present(record: StepRecord) -> list[float]:
    return [number for number in record.gradients if number is not None]
