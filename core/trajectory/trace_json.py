"""A trace as JSON's values: tensors as nested lists, what is not finite as a word, what is not there as null."""

from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any

from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, ForwardStep, IterationTrace, SecondOrder
from core.trajectory.made_for import made_for
from core.trajectory.proof import Verdict
from core.trajectory.rule_text import rule_texts
from core.trajectory.tensor_value import TensorValue, Value
from core.trajectory.update_text import update_text

_EQUAL = {Verdict.EQUAL: True, Verdict.DIFFERENT: False}


def trace_content(trace: IterationTrace) -> dict[str, Any]:
    """The trace of an iteration; every number reads back to the same bits."""
    labels = dict(trace.labels)
    content: dict[str, Any] = {
        "value": _plain(trace.loss),
        "forward": [_forward(step, trace) for step in trace.forward],
        "backward": _backward(trace.backward),
        "gradients": {labels[name]: _plain(gradient) for name, gradient in trace.backward.gradients},
        "equal_to_backward": _EQUAL.get(trace.backward.proof.verdict),
        "update": [{"text": update_text(line, labels), "value": _plain(line.result)} for line in trace.update.lines],
    }
    if trace.inspection.create_graph:
        content["second_order"] = [_second_order(second, trace, labels) for second in trace.second_order]
    return content


def _second_order(second: SecondOrder, trace: IterationTrace, labels: Mapping[str, str]) -> dict[str, Any]:
    passed = second.trace
    gradients = passed.gradients if passed else ()
    told: dict[str, Any] = {
        "parameter": labels[second.parameter],
        "gradient": _plain(second.gradient),
        "backward": [
            _step(step, passed) | {"made_for": made_for(trace, passed.nodes[step.node]) or None}
            for step in passed.steps
        ] if passed else [],
        "gradients": {labels[name]: _plain(gradient) for name, gradient in gradients},
    }  # fmt: skip
    return told | {"refused": second.refusal} if second.refusal else told


def _forward(step: ForwardStep, trace: IterationTrace) -> dict[str, Any]:
    start, end = step.span
    ran = {backward.node: backward.index for backward in trace.backward.steps}
    return {
        "index": step.index,
        "text": trace.formula[start:end],
        "span": [start, end],
        "operation": step.operation,
        "inputs": [_plain(one.value) for one in step.inputs],
        "value": _plain(step.result),
        "node": None if step.node is None else trace.backward.nodes[step.node].name,
        "nodes": sorted(ran[node] for node in step.nodes if node in ran),
    }


def _backward(trace: BackwardTrace) -> list[dict[str, Any]]:
    return [_step(step, trace) for step in trace.steps]


def _step(step: BackwardStep, trace: BackwardTrace) -> dict[str, Any]:
    node = trace.nodes[step.node]
    return {
        "index": step.index,
        "node": node.name,
        "incoming": _all(step.incoming),
        "summands": [[{"from": one.step, "value": _plain(one.value)} for one in slot] for slot in step.summands],
        "outgoing": _all(step.outgoing),
        "receivers": list(step.receivers),
        "saved": {saved.name: _plain(saved.value) for saved in node.saved},
        "rule": "; ".join(rule_texts(step, node)) or None,
    }


def _all(values: Iterable[Value]) -> list[Any]:
    return [_plain(value) for value in values]


def _plain(value: Value) -> Any:
    nested = value.nested() if isinstance(value, TensorValue) else value
    return _finite(nested)


def _finite(nested: Any) -> Any:
    if isinstance(nested, list):
        return [_finite(one) for one in nested]
    if isinstance(nested, float) and not isfinite(nested):
        return repr(nested)  # nan, inf, -inf
    return nested
