"""What is said while the backward pass runs, node by node."""

from collections.abc import Iterator

from core.trajectory.iteration_trace import LEAF, AnotherPass, BackwardStep, BackwardTrace, GraphNode
from core.trajectory.rule_text import told_rules
from core.trajectory.tensor_value import TensorValue
from gui.models.explained_script import notes_behind, said_of_start, said_of_unknown, seed_said
from gui.models.explained_second_order import said_of_origin, said_of_second_derivatives, second_target
from gui.models.explanation import Equation, Explanation, Note, Said, Tone, listed
from gui.models.proof_note import proof_note
from gui.models.sayings import Saying
from gui.models.substep import Chapter, Substep
from gui.models.tensor_text import brief
from gui.models.trace_words import MOST_NAMED, Telling
from gui.models.written_term import latex_name, written_term


def explain_node(telling: Telling, stop: Substep, backward: BackwardTrace, step: BackwardStep) -> Explanation:
    """One node: what came in and from whom, what it did with it, and what goes where."""
    node = backward.nodes[step.node]
    piece = telling.label(node.parameter) if node.parameter else telling.piece(node.operation) or telling.origin(node)
    said = [*_again(telling, stop), *_came(telling, stop, backward, step), *said_of_origin(telling, node)]
    said += (*said_of_unknown(node, telling.script), *said_of_start(telling, step))
    said += (
        _accumulated(telling, backward, step)
        if node.name == LEAF
        else (*_words(backward, step), *_went(telling, backward, step))
    )
    if stop.chapter is Chapter.SECOND_ORDER and _is_last(backward, step):
        said += said_of_second_derivatives(telling, backward)
    equations = tuple(_accumulation(step) if node.name == LEAF else _rules(telling, stop, backward, step))
    notes = tuple(_notes(telling, stop, backward)) if stop.number == stop.count or _is_last(backward, step) else ()
    return Explanation(node.name, piece, tuple(said), equations, notes=notes)


def explain_refusal(moment: AnotherPass) -> Explanation:
    """A second pass that PyTorch refuses, in its own words."""
    note = Note("RuntimeError", Tone.REFUSED, moment.complaint)
    return Explanation("backward()", "", (Said(Saying.REFUSED),), notes=(note,))


def _again(telling: Telling, stop: Substep) -> Iterator[Said]:
    if stop.chapter is Chapter.AGAIN and stop.number == 1:
        is_retained = telling.trace.inspection.retain_graph
        yield Said(Saying.AGAIN_RETAINED if is_retained else Saying.AGAIN_NOTHING_SAVED)


def _came(telling: Telling, stop: Substep, backward: BackwardTrace, step: BackwardStep) -> Iterator[Said]:
    node = backward.nodes[step.node]
    for incoming, summands in zip(step.incoming, step.summands, strict=True):
        if incoming is None:
            continue
        if any(summand.step is None for summand in summands):
            yield _seed(telling, stop, incoming)
        elif len(summands) == 1:
            sender = telling.sender(backward, summands[0].step)
            yield Said(Saying.ONE_CAME, {"incoming": brief(incoming), "sender": sender})
        else:
            details = {"summands": telling.summands(backward, summands), "node": node.name}
            yield Said(Saying.SEVERAL_CAME, {"incoming": brief(incoming)} | details)
    if all(incoming is None for incoming in step.incoming):
        yield Said(Saying.NOTHING_CAME)


def _seed(telling: Telling, stop: Substep, incoming: TensorValue) -> Said:
    if telling.script is not None:
        return seed_said(telling.script, incoming)
    for one in telling.trace.second_order:
        if one.trace is stop.backward:
            details = {"parameter": telling.label(one.parameter), "gradient": brief(one.gradient)}
            return Said(Saying.SEED_OF_GRADIENT, details | {"incoming": brief(incoming)})
    return Said(Saying.SEED, {"incoming": brief(incoming)})


def _went(telling: Telling, backward: BackwardTrace, step: BackwardStep) -> Iterator[Said]:
    edges = backward.nodes[step.node].edges
    flows = [
        (brief(value), telling.receiver(backward, edge.node))
        for value, edge in zip(step.outgoing, edges, strict=True)
        if value is not None and edge is not None
    ]
    if len(flows) == 1:
        yield Said(Saying.ONE_GOES, {"value": flows[0][0], "receiver": flows[0][1]})
    elif flows:
        parts = [Said(Saying.FLOW, {"value": value, "receiver": receiver}).text for value, receiver in flows]
        told = listed(parts) if len(parts) <= MOST_NAMED else ", ".join([*parts[:MOST_NAMED], "…"])
        yield Said(Saying.SEVERAL_GO, {"flows": told})
    if len(flows) < len(edges):
        yield Said(Saying.NOTHING_GOES if flows else Saying.ALL_ENDS)


def _accumulated(telling: Telling, backward: BackwardTrace, step: BackwardStep) -> Iterator[Said]:
    node = backward.nodes[step.node]
    label = telling.label(node.parameter or "")
    incoming = brief(step.incoming[0])
    if step.accumulation is None:
        yield Said(Saying.COLLECTED, {"parameter": label, "incoming": incoming})
        return
    details = {"parameter": label, "incoming": incoming, "after": brief(step.accumulation.after)}
    if step.accumulation.before is None:
        yield Said(Saying.FIRST_GRADIENT, details)
    else:
        yield Said(Saying.ADDED, details | {"before": brief(step.accumulation.before)})


def _accumulation(step: BackwardStep) -> Iterator[Equation]:
    """What is added up at a leaf: the summands that come in, and what was there before."""
    parts = [brief(summand.value) for summand in step.summands[0][:MOST_NAMED]]
    if len(step.summands[0]) > MOST_NAMED:
        parts.append("…")
    accumulation = step.accumulation
    if accumulation is not None and accumulation.before is not None:
        parts.insert(0, brief(accumulation.before))
    after = accumulation.after if accumulation is not None else step.incoming[0]
    if len(parts) > 1:
        yield Equation("", " + ".join(f"({part})" if part.startswith("−") else part for part in parts), brief(after))


def _rules(telling: Telling, stop: Substep, backward: BackwardTrace, step: BackwardStep) -> Iterator[Equation]:
    """The node's derivative, for each outgoing gradient."""
    node = backward.nodes[step.node]
    if node.rule is None:
        yield from _by_jacobian(telling, stop, backward, step)
    for output, told in enumerate(told_rules(step, node)):
        edge = node.edges[output] if output < len(node.edges) else None
        if told is None or not told.term or told.result is None or edge is None:
            continue
        target, below = _target(telling, stop, backward, step, output)
        symbols = written_term(told.term, dict.fromkeys(told.names)).latex
        summed = rf"\sum {symbols}" if told.is_summed else symbols
        latex = " = ".join(filter(None, (below, summed))) if symbols and (below or telling.script is None) else ""
        yield Equation(told.symbols, told.numbers, brief(told.result), target, latex, told.relation)


def _by_jacobian(telling: Telling, stop: Substep, backward: BackwardTrace, step: BackwardStep) -> Iterator[Equation]:
    """What a node without a rule computes: what comes in, times its local derivative."""
    incoming = next((one for one in step.incoming if one is not None), None)
    jacobian = backward.nodes[step.node].jacobian or ()
    for output, (derivative, outgoing) in enumerate(zip(jacobian, step.outgoing, strict=False)):
        if derivative is not None and outgoing is not None:
            target, _ = _target(telling, stop, backward, step, output)
            yield Equation("g·J", f"{brief(incoming)}·{brief(derivative)}", brief(outgoing), target)


def _words(backward: BackwardTrace, step: BackwardStep) -> Iterator[Said]:
    """How gradients flow where a formula does not say it, each way once."""
    node = backward.nodes[step.node]
    if node.rule is None and any(one is not None for one in node.jacobian or ()):
        yield Said(Saying.LOCAL_JACOBIAN, {"node": node.name})
    found = (told.words for told in told_rules(step, node) if told is not None)
    for words in dict.fromkeys(found):
        if words is not None:
            yield Said(words)


def _target(
    telling: Telling, stop: Substep, backward: BackwardTrace, step: BackwardStep, output: int
) -> tuple[str, str]:
    """Of which gradient it is all or a part, as text and as LaTeX."""
    edge, receiver = backward.nodes[step.node].edges[output], step.receivers[output]
    if edge is None:
        return "", ""
    if stop.chapter is Chapter.SECOND_ORDER:
        return second_target(telling, backward, backward.nodes[edge.node]), ""
    target, latex = _partial(telling, backward.nodes[edge.node])
    if receiver is not None and target and len(backward.steps[receiver].summands[edge.slot]) > 1:
        return Said(Saying.PART_OF, {"gradient": target}).text, ""
    return target, latex


def _partial(telling: Telling, receiver: GraphNode) -> tuple[str, str]:
    """The loss's derivative with respect to what a node made, as text and as LaTeX."""
    loss = telling.loss
    if receiver.parameter:
        is_typeset = loss.isidentifier() and receiver.parameter.isidentifier()
        above = rf"\partial {latex_name(loss)}" if is_typeset else ""
        below = rf"\frac{{{above}}}{{\partial {latex_name(receiver.parameter)}}}" if is_typeset else ""
        return f"∂{loss}/∂{telling.label(receiver.parameter)}", below
    if receiver.operation is None:
        return "", ""
    latex = telling.reduction.latex(receiver.operation)
    below = rf"\frac{{\partial L}}{{\partial ({latex})}}" if latex else ""
    return f"∂{loss}/∂({telling.piece(receiver.operation)})", below


def _is_last(backward: BackwardTrace, step: BackwardStep) -> bool:
    return step.index == len(backward.steps) - 1


def _notes(telling: Telling, stop: Substep, backward: BackwardTrace) -> Iterator[Note]:
    yield proof_note(telling.trace, backward)
    if telling.script is not None:
        yield from notes_behind(telling, telling.script, backward)
        return
    if stop.chapter is Chapter.BACKWARD:
        yield Note(Said(_freed(telling, backward)).text, Tone.QUIET)
        for operation, value in telling.trace.retained:
            details = {"piece": telling.piece(operation), "value": brief(value)}
            yield Note(Said(Saying.RETAINED_GRADIENT, details).text, Tone.QUIET)
    if stop.chapter is Chapter.AGAIN:
        yield Note(Said(Saying.AGAIN_BESIDE).text, Tone.QUIET)


def _freed(telling: Telling, backward: BackwardTrace) -> Saying:
    has_saved = any(isinstance(saved.value, TensorValue) for node in backward.nodes for saved in node.saved)
    if not has_saved:
        return Saying.NOTHING_SAVED
    return Saying.RETAINED if telling.trace.inspection.retain_graph else Saying.FREED
