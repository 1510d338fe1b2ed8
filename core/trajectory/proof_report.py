"""What whoever looks into a difference needs to know: what was computed, and every gradient that differs."""

from collections.abc import Iterator

from core.trajectory.iteration_trace import BackwardTrace, IterationTrace
from core.trajectory.proof import Difference
from core.trajectory.value_text import exact_text


def proof_report(trace: IterationTrace, backward: BackwardTrace) -> str:
    """The differences of one of an iteration's passes, in English and with every digit; empty where there are none."""
    differences = backward.proof.differences
    return "\n".join([*_where(trace), *(_line(trace, backward, one) for one in differences)]) if differences else ""


def _where(trace: IterationTrace) -> Iterator[str]:
    yield f"formula: {trace.formula}"
    yield f"iteration: {trace.step}"
    for name, value in trace.parameters:
        yield f"{name} = {exact_text(value)} ({value.dtype})"


def _line(trace: IterationTrace, backward: BackwardTrace, one: Difference) -> str:
    node = backward.nodes[backward.steps[one.step].node]
    start, end = (0, 0) if node.operation is None else trace.forward[node.operation].span
    piece = node.parameter or trace.formula[start:end]
    name = f"{node.name} of {piece}" if piece else node.name
    values = f"{exact_text(one.recorded)} recorded, {exact_text(one.by_hand)} by hand"
    return f"step {one.step} {name}, {one.place.value} {one.number}: {values}"
