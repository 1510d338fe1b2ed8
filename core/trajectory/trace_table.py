"""A trace as an aligned table, chapter by chapter, for a terminal."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, GraphNode, IterationTrace, Summand
from core.trajectory.made_for import made_for
from core.trajectory.proof_report import proof_report
from core.trajectory.rule_text import rule_texts
from core.trajectory.tensor_value import TensorValue
from core.trajectory.update_text import update_text
from core.trajectory.value_text import value_text

Row = Sequence[str]

_ROUNDED = {0: "", 1: "rounded once", 2: "rounded twice"}


def trace_table(trace: IterationTrace) -> str:
    """The chapters of an iteration, one under the other."""
    labels = dict(trace.labels)
    at = ", ".join(f"{labels[name]} = {value_text(value)}" for name, value in trace.parameters)
    chapters = [
        [f"{trace.formula}   iteration {trace.step}   at {at}"],
        ["zero_grad", *_aligned(list(_zero_grad(trace, labels)))],
        ["forward", *_aligned(list(_forward(trace)))],
        ["backward", *_aligned(list(_backward(trace, trace.backward))), *_proof(trace, trace.backward)],
        *_second_order(trace, labels),
        ["update", *_aligned(list(_update(trace, labels)))],
    ]
    return "\n\n".join("\n".join(chapter) for chapter in chapters)


def _zero_grad(trace: IterationTrace, labels: Mapping[str, str]) -> Iterator[Row]:
    for one in trace.zero_grad:
        after = "left: nothing is zeroed, the next pass adds to it" if one.is_left else f"→ {value_text(one.after)}"
        yield f"grad of {labels[one.parameter]}", value_text(one.before), after


def _forward(trace: IterationTrace) -> Iterator[Row]:
    yield "", "piece", "operation", "inputs", "value", "node"
    for step in trace.forward:
        start, end = step.span
        inputs = ", ".join(value_text(one.value) for one in step.inputs)
        node = "None" if step.node is None else trace.backward.nodes[step.node].name
        yield str(step.index), trace.formula[start:end], step.operation, inputs, value_text(step.result), node
    if not trace.forward:
        yield "", trace.formula, "", "", value_text(trace.loss), "None"


def _backward(trace: IterationTrace, backward: BackwardTrace) -> Iterator[Row]:
    yield "", "node", "incoming", "outgoing", "rule"
    for step in backward.steps:
        node = backward.nodes[step.node]
        piece = _piece(trace, node)
        incoming = "; ".join(_incoming(slot) for slot in step.summands)
        name = f"{node.name} of {piece}" if piece else node.name
        yield str(step.index), name, incoming, _outgoing(step), "; ".join(rule_texts(step, node))


def _piece(trace: IterationTrace, node: GraphNode) -> str:
    """The parameter of a leaf; what a node of a gradient's own graph was made for."""
    return made_for(trace, node) if node.parameter is None else dict(trace.labels).get(node.parameter, node.parameter)


def _proof(trace: IterationTrace, backward: BackwardTrace) -> Iterator[str]:
    """The verdict; where there are differences, all of them to be copied."""
    yield backward.proof.sentence()
    if report := proof_report(trace, backward):
        yield report


def _incoming(summands: Sequence[Summand]) -> str:
    """What was added up, and from which steps it came."""
    parts = [value_text(one.value) + ("" if one.step is None else f" from {one.step}") for one in summands]
    return " + ".join(parts) or "None"


def _outgoing(step: BackwardStep) -> str:
    if step.accumulation is not None:
        before, after = step.accumulation.before, step.accumulation.after
        return f"grad: {value_text(before)} → {value_text(after)}"
    pairs = zip(step.outgoing, step.receivers, strict=True)
    return ", ".join(_sent(gradient, receiver) for gradient, receiver in pairs)


def _sent(gradient: TensorValue | None, receiver: int | None) -> str:
    return value_text(gradient) + ("" if receiver is None or gradient is None else f" to {receiver}")


def _second_order(trace: IterationTrace, labels: Mapping[str, str]) -> Iterator[list[str]]:
    for second in trace.second_order:
        heading = f"backward of the gradient of {labels[second.parameter]}, {value_text(second.gradient)}"
        if second.refusal:
            yield [heading, f"  PyTorch refuses it: {second.refusal}."]
            continue
        if second.trace is None:
            yield [heading, "  It is the same for all values of the parameters: its derivative is 0."]
            continue
        ends = [f"  with respect to {labels[name]}: {value_text(one)}" for name, one in second.trace.gradients]
        rows = _aligned(list(_backward(trace, second.trace)))
        yield [heading, *rows, *ends, *_proof(trace, second.trace)]


def _update(trace: IterationTrace, labels: Mapping[str, str]) -> Iterator[Row]:
    for line in trace.update.lines:
        yield update_text(line, labels), _ROUNDED.get(line.roundings, f"rounded {line.roundings} times")
    if not trace.update.lines:
        for name, value in trace.update.parameters:
            yield (f"{labels[name]} = {value_text(value)}",)


def _aligned(rows: Sequence[Row]) -> list[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return ["  " + "  ".join(map(_padded, row, widths)).rstrip() for row in rows]


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _width(text: str) -> int:
    """Columns of a terminal: Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
