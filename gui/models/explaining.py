"""Explains the stops of an iteration: what has just happened, and what comes next."""

from dataclasses import replace

from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardStep,
    ForwardStep,
    SecondOrder,
    UpdateLine,
    UpdateTrace,
    ZeroGrad,
)
from gui.models.explained_backward import explain_node, explain_refusal
from gui.models.explained_forward import explain_operation, explain_zeroing
from gui.models.explained_script import end_said, explain_bare
from gui.models.explained_second_order import explain_no_graph
from gui.models.explained_update import explain_updating, parameters_text
from gui.models.explanation import Explanation, Said
from gui.models.retention import said_of_keeping
from gui.models.sayings import Saying
from gui.models.script_pass import BarePass, ScriptPass
from gui.models.substep import Chapter, Substep
from gui.models.tensor_text import brief
from gui.models.trace_words import Telling


def explain(telling: Telling, index: int) -> Explanation:
    """What is said at a stop."""
    explanation = _happened(telling, index)
    said = (*explanation.said, *said_of_keeping(telling, telling.substeps[index]))
    return replace(explanation, said=said, following=_next(telling, index))


def _happened(telling: Telling, index: int) -> Explanation:
    stop, update = telling.substeps[index], telling.trace.update
    explanation = Explanation("", "", ())
    match stop.moment:
        case ZeroGrad() as moment:
            explanation = explain_zeroing(telling, moment)
        case ForwardStep() as step:
            explanation = explain_operation(telling, step)
        case BackwardStep() as step if stop.backward is not None:
            explanation = explain_node(telling, stop, stop.backward, step)
        case AnotherPass() as moment:
            explanation = explain_refusal(moment)
        case SecondOrder() as moment:
            explanation = explain_no_graph(telling, moment)
        case UpdateLine() | UpdateTrace() as moment if update is not None:
            explanation = explain_updating(telling, update, moment, is_last=index == telling.substeps.last)
        case BarePass() as moment if telling.script is not None:
            explanation = explain_bare(telling, telling.script, moment)
    return explanation


def _next(telling: Telling, index: int) -> tuple[Said, ...]:
    stop = telling.following(index)
    if stop is None:
        return _end(telling)
    said = Said(Saying.NEXT_WHOLE_UPDATE)
    match stop.moment:
        case ZeroGrad(parameter=parameter, is_left=is_left):
            kind = Saying.NEXT_LEFT if is_left else Saying.NEXT_ZERO
            said = Said(kind, {"parameter": telling.label(parameter)})
        case ForwardStep(index=operation):
            details = {"piece": telling.piece(operation), "numbers": telling.numbers(operation)}
            said = Said(Saying.NEXT_OPERATION, details)
        case BackwardStep() as step:
            said = _next_node(telling, stop, step)
        case AnotherPass():
            said = Said(Saying.NEXT_AGAIN)
        case SecondOrder(parameter=parameter):
            said = Said(Saying.NEXT_SECOND_ORDER, {"parameter": telling.label(parameter)})
        case UpdateLine() as line:
            said = _next_line(telling, stop, line)
    return (said,)


def _next_node(telling: Telling, stop: Substep, step: BackwardStep) -> Said:
    backward = stop.backward
    assert backward is not None  # noqa: S101 (a node runs in a pass)
    node = telling.node_of_piece(backward, step.node)
    incoming = ", ".join(brief(one) for one in step.incoming)
    if any(summand.step is None for slot in step.summands for summand in slot):
        return _next_pass(telling, stop, node, incoming)
    (summands, *_) = step.summands
    if len(step.summands) > 1 or len(summands) <= 1:
        return Said(Saying.NEXT_NODE, {"node": node, "incoming": incoming})
    told = telling.values(summands)
    return Said(Saying.NEXT_SUM, {"node": node, "incoming": incoming, "summands": told})


def _next_pass(telling: Telling, stop: Substep, node: str, incoming: str) -> Said:
    if stop.chapter is Chapter.AGAIN:
        return Said(Saying.NEXT_AGAIN)
    if telling.script is not None:
        return Said(Saying.NEXT_WAY_BACK, {"call": telling.call(), "node": node, "incoming": incoming})
    for one in telling.trace.second_order:
        if one.trace is stop.backward:
            return Said(Saying.NEXT_SECOND_ORDER, {"parameter": telling.label(one.parameter)})
    return Said(Saying.NEXT_BACKWARD, {"node": node})


def _next_line(telling: Telling, stop: Substep, line: UpdateLine) -> Said:
    details = {"target": telling.target(line), "symbols": telling.line(line).symbols}
    lines = () if telling.trace.update is None else telling.trace.update.lines
    is_first = stop.number == 1 or lines[stop.number - 2].parameter != line.parameter
    kind = Saying.NEXT_UPDATE if is_first else Saying.NEXT_LINE
    return Said(kind, details | {"parameter": telling.label(line.parameter)})


def _end(telling: Telling) -> tuple[Said, ...]:
    trace = telling.trace
    parameters = "" if trace.update is None else parameters_text(telling, trace.update)
    if isinstance(trace, ScriptPass):
        return end_said(trace, parameters)
    return (Said(Saying.END, {"step": f"{trace.step:,}", "parameters": parameters}),)
