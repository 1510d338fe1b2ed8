"""The forward pass is written down operation by operation, and has the bits of the fast path."""

import warnings

import pytest
import torch
from hypothesis import given

from core.autograd.forward_trace import ForwardRecorder
from core.autograd.graph import Graph
from core.autograd.values import value_of
from core.notation.formula import parse_formula
from core.trajectory.iteration_trace import ForwardStep
from core.trajectory.tensor_value import TensorValue
from tests.core.autograd.random_losses import Loss, losses, typed_losses
from tests.strategies import LAW


def recorded(loss: Loss) -> tuple[ForwardRecorder, Graph, TensorValue]:
    graph = Graph()
    recorder = ForwardRecorder(graph)
    leaves = loss.leaves()
    objective = loss.built(leaves, recorder)
    recorder.steps.clear()
    recorder.results.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return recorder, graph, value_of(objective.evaluate(list(leaves.values())))


def steps_of(text: str, **starts: object) -> list[ForwardStep]:
    tensors = {name: torch.tensor(start, dtype=torch.float32) for name, start in starts.items()}
    formula = parse_formula(text)
    names = [parameter.name for parameter in formula.parameters]
    return recorded(Loss(formula, {name: tensors[name] for name in names}))[0].steps


@LAW
@given(loss=losses())
def test_that_the_trace_has_the_bits_of_the_fast_path(loss: Loss) -> None:
    value, _ = loss.value()
    recorder, _, traced = recorded(loss)
    assert traced == value_of(value)
    assert not recorder.steps or recorder.steps[-1].result == traced


@LAW
@given(loss=typed_losses())
def test_that_it_has_them_however_the_formula_was_typed(loss: Loss) -> None:
    value, _ = loss.value()
    recorder, _, traced = recorded(loss)
    assert traced == value_of(value)
    for step in recorder.steps:
        start, end = step.span
        assert 0 <= start < end <= len(loss.formula.text)


@LAW
@given(loss=losses())
def test_that_every_node_belongs_to_the_one_operation_that_made_it(loss: Loss) -> None:
    recorder, graph, _ = recorded(loss)
    made = [number for step in recorder.steps for number in step.nodes]
    assert sorted(made) == [number for number in range(len(graph.nodes)) if not graph.is_leaf(number)]
    for step in recorder.steps:
        assert step.node is None or step.requires_grad
        for one in step.inputs:
            assert one.step is None or recorder.steps[one.step].result == one.value
            assert one.step is None or one.step < step.index


def test_that_the_operations_stand_at_their_places_in_what_was_typed() -> None:
    text = "3x²+2x−1"
    steps = steps_of(text, x=2.0)
    assert [(text[slice(*step.span)], step.operation, step.result.nested()) for step in steps] == [
        ("x²", "pow", 4.0),
        ("3x²", "mul", 12.0),
        ("2x", "mul", 4.0),
        ("3x²+2x", "add", 16.0),
        ("3x²+2x−1", "sub", 15.0),
    ]


def test_that_names_and_numbers_are_no_operations() -> None:
    assert steps_of("x", x=2.0) == []
    assert [step.operation for step in steps_of("x + (2·3)", x=2.0)] == ["add"]


def test_that_an_operation_may_make_several_nodes_one_or_none() -> None:
    counts = {
        step.operation: len(step.nodes)
        for step in steps_of("sum(y@A)·(+x)", y=[1.0, 2.0], A=[[1.0, 2.0], [3.0, 4.0]], x=1.0)
    }
    assert counts["matmul"] == 3
    assert counts["sum"] == counts["mul"] == 1
    assert counts["pos"] == 0


def test_that_a_comparison_has_no_node_and_requires_no_gradient() -> None:
    step = steps_of("where(x > 0, x, 2x)", x=1.0)[0]
    assert (step.operation, step.node, step.nodes, step.requires_grad) == ("gt", None, (), False)


@pytest.mark.parametrize(
    ("text", "operation"), [("softplus(x)", "softplus"), ("√x", "sqrt"), ("|x|", "abs"), ("e^x", "exp")]
)
def test_that_operations_have_pytorchs_names(text: str, operation: str) -> None:
    assert [step.operation for step in steps_of(text, x=1.0)] == [operation]


def test_that_a_parameter_is_told_by_its_name_and_a_step_by_its_number() -> None:
    square, total = steps_of("x² + y", x=2.0, y=1.0)
    assert [one.parameter for one in square.inputs] == ["x", None]
    assert [(one.step, one.parameter) for one in total.inputs] == [(square.index, None), (None, "y")]
