"""What whoever looks into a difference needs to know: what was computed, and every gradient that differs."""

from collections.abc import Iterable, Iterator, Sequence

from core.trajectory.iteration_trace import BackwardTrace, ForwardStep, IterationTrace
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.proof import Difference
from core.trajectory.tensor_value import TensorValue
from core.trajectory.value_text import exact_text


def proof_report(trace: IterationTrace, backward: BackwardTrace) -> str:
    """The differences of one of an iteration's passes, in English and with every digit; empty where there are none."""
    where = (f"formula: {trace.formula}", f"iteration: {trace.step}")
    return _report((*where, *_values(trace.parameters)), trace.formula, trace.forward, backward)


def script_proof_report(text: str, opened: OpenedPass, backward: BackwardTrace) -> str:
    """The same of a pass of a script."""
    where = ("script:", text, f"line: {opened.line}", *_values(opened.parameters))
    return _report(where, text, opened.forward, backward)


def _report(where: Sequence[str], text: str, forward: Sequence[ForwardStep], backward: BackwardTrace) -> str:
    lines = [_line(text, forward, backward, one) for one in backward.proof.differences]
    return "\n".join([*where, *lines]) if lines else ""


def _values(parameters: Iterable[tuple[str, TensorValue]]) -> Iterator[str]:
    for name, value in parameters:
        yield f"{name} = {exact_text(value)} ({value.dtype})"


def _line(text: str, forward: Sequence[ForwardStep], backward: BackwardTrace, one: Difference) -> str:
    node = backward.nodes[backward.steps[one.step].node]
    start, end = (0, 0) if node.operation is None else forward[node.operation].span
    piece = node.parameter or text[start:end]
    name = f"{node.name} of {piece}" if piece else node.name
    values = f"{exact_text(one.recorded)} recorded, {exact_text(one.by_hand)} by hand"
    return f"step {one.step} {name}, {one.place.value} {one.number}: {values}"
