"""Whatever formula is opened, in whatever way: what is shown of it has the run's bits, is proved, and can be told."""

import json
import warnings
from collections.abc import Sequence

from hypothesis import given, reject
from hypothesis import strategies as st

from core.document.run_spec import Dtype, RunSpec, Setting
from core.notation.problem import NotationError
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.proof import Verdict
from core.trajectory.trace_json import trace_content
from core.trajectory.trace_table import trace_table
from gui.models.explaining import explain
from gui.models.graph_drawing import picture_of
from gui.models.reduction import Reduction
from gui.models.reduction_picture import Pictures
from gui.models.step_titles import title
from gui.models.stop_values import values_at
from gui.models.traced_graph import graph_of, graph_of_gradient
from tests.core.autograd.random_losses import Loss, losses, typed_losses
from tests.gui.models.traced import telling
from tests.strategies import LAW

_SGD: Sequence[dict[str, Setting]] = (
    {"momentum": 0.9},
    {"momentum": 0.9, "nesterov": True},
    {"momentum": 0.5, "dampening": 0.3, "weight_decay": 0.1},
    {"maximize": True},
)
inspections = st.builds(
    Inspection,
    retain_graph=st.booleans(),
    create_graph=st.booleans(),
    again=st.booleans(),
    retained=st.sampled_from(((), (0,), (0, 1, 2))),
)


@st.composite
def specs(draw: st.DrawFn) -> RunSpec:
    """Runs of a random formula."""
    loss: Loss = draw(losses() | typed_losses())
    starts = ((name, str(start.tolist())) for name, start in loss.starts.items())
    chosen = draw(st.none() | st.sampled_from(_SGD))
    return RunSpec(
        loss.formula.text,
        tuple(starts),
        optimizer="gd" if chosen is None else "sgd",
        settings=tuple({"lr": 0.001, **(chosen or {})}.items()),
        dtype=draw(st.sampled_from(Dtype)),
        steps=4,
        zero_grad=draw(st.booleans()),
    )


@LAW
@given(spec=specs(), step=st.integers(0, 3), inspection=inspections)
def test_that_any_iteration_of_any_formula_is_proved_and_told(spec: RunSpec, step: int, inspection: Inspection) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch warns of losses that are broadcast
        try:
            run = prepare(spec)
            trace = inspect(run, step, inspection=inspection)
        except (NotationError, IndexError):
            reject()  # parsed for single numbers only; or diverged before
        records = {record.step: record for record in run.records()}
    assert repr(trace.loss.nested()) == repr(records[step].loss)
    check_proofs(trace)
    check_words(trace)


def check_proofs(trace: IterationTrace) -> None:
    passes = [trace.backward, *(one.trace for one in trace.second_order)]
    passes.append(trace.another.trace if trace.another else None)
    assert all(one.proof.verdict is Verdict.EQUAL for one in passes if one is not None)
    assert trace.update.is_equal is not False
    assert (trace.another is not None) == trace.inspection.again


def check_words(trace: IterationTrace) -> None:
    json.dumps(trace_content(trace), allow_nan=False)
    assert trace_table(trace)
    told = telling(trace)
    assert isinstance(told.reduction, Reduction)
    assert told.reduction.is_readable
    pictures = Pictures(told)
    for index in range(len(told.substeps)):
        assert pictures.at(index).rows
        assert explain(told, index).said
        assert title(told, index).name
        assert all(name for name, _ in values_at(told, index))
    graphs = [graph_of(trace), *(graph_of_gradient(trace, one) for one in trace.second_order)]
    assert all(picture_of(graph).boxes for graph in graphs if graph is not None)
