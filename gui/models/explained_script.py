"""What is said of a pass of a script where an iteration of a formula has other words for it."""

from collections.abc import Iterator

from core.notation.explanations import explained
from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, GraphNode, UpdateTrace, ZeroGrad
from core.trajectory.program_trace import PassKind
from core.trajectory.tensor_value import TensorValue
from gui.models.explanation import Equation, Explanation, Note, Said, Tone, listed
from gui.models.opened import shortened
from gui.models.sayings import Saying
from gui.models.script_pass import BarePass, ScriptPass
from gui.models.tensor_text import brief
from gui.models.trace_words import MOST_NAMED, Telling
from gui.translation import filled


def seed_said(script: ScriptPass, incoming: TensorValue) -> Said:
    """With what a way back begins: with what was handed over, or with 1."""
    call, value = script.call, brief(incoming)
    details = {"incoming": value, "tensor": call.tensor, "piece": shortened(call.tensor), "seed": shortened(call.seed)}
    if call.seed:
        return Said(Saying.SCRIPT_SEED_GIVEN, details)
    return Said(Saying.SCRIPT_SEED if call.is_named else Saying.SCRIPT_SEED_OF, details)


def said_of_start(telling: Telling, step: BackwardStep) -> Iterator[Said]:
    """That the way back of others is not told of, where a pass begins at several tensors."""
    script = telling.script
    if script is not None and script.opened.starts > 1 and step.index == 0:
        details = {"call": telling.call(), "count": f"{script.opened.starts:,}"}
        yield Said(Saying.FIRST_OF_SEVERAL, details | {"piece": shortened(script.call.tensor or "…")})


def said_of_unknown(node: GraphNode, script: ScriptPass | None) -> Iterator[Said]:
    """That it is not known what made a node."""
    if script is not None and node.operation is None and node.parameter is None:
        yield Said(Saying.NOT_NOTED)


def notes_behind(telling: Telling, script: ScriptPass, backward: BackwardTrace) -> Iterator[Note]:
    """What stands below the end of a way back: what became of the graph, and of the results."""
    call, word = telling.call(), script.call.asks_to_keep
    has_saved = any(isinstance(saved.value, TensorValue) for node in backward.nodes for saved in node.saved)
    kept = Said(Saying.SCRIPT_RETAINED, {"word": word}) if word else Said(Saying.RETAINED)
    freed = kept if script.opened.retain_graph else Said(Saying.SCRIPT_FREED, {"call": call})
    yield Note((freed if has_saved else Said(Saying.NOTHING_SAVED)).text, Tone.QUIET)
    if script.kind is PassKind.GRADIENT:
        results = _told(backward, Saying.RESULT_FOR)
        yield Note(Said(Saying.HANDED_OUT, {"call": call, "results": results}).text, Tone.QUIET)


def explain_bare(telling: Telling, script: ScriptPass, moment: BarePass) -> Explanation:
    """A pass that PyTorch refused, in its own words, with what they mean; or one that had nothing to do."""
    details = {"call": telling.call(), "line": str(script.call.line)}
    if not moment.complaint:
        is_way_back = script.kind in (PassKind.BACKWARD, PassKind.GRADIENT)
        saying = Saying.NOT_TAKEN_APART if is_way_back and script.backward is None else Saying.NOTHING_TO_SHOW
        return Explanation(telling.call(), "", (Said(saying, details),))
    notes = [Note(script.opened.error, Tone.REFUSED, moment.complaint)]
    explanation = explained(moment.complaint)
    if explanation is not None:
        notes.append(Note(filled(explanation, {}), Tone.QUIET))
    said = Said(Saying.SCRIPT_REFUSED if script.call.line else Saying.REFUSED_CALL, details)
    return Explanation(telling.call(), "", (said,), notes=tuple(notes))


def zeroing_said(moment: ZeroGrad) -> Said:
    """What a script made of a gradient that was there."""
    details = {"parameter": moment.parameter, "before": brief(moment.before)}
    return Said(Saying.SCRIPT_REMOVED if moment.after is None else Saying.SCRIPT_ZEROED, details)


def explain_step(telling: Telling, script: ScriptPass, update: UpdateTrace, told: str) -> Explanation:
    """A step that is not taken apart: the parameters, and what the optimiser remembers, before and after.

    Args:
        telling: of the pass.
        script: the pass.
        update: the step.
        told: the parameters and what they are now.
    """
    before = dict(script.parameters)
    moved = [(name, before[name], value) for name, value in update.parameters if before.get(name, value) != value]
    rows = [Equation("", brief(old), brief(new), name, relation="→") for name, old, new in moved]
    rows += [
        Equation("", brief(kept.before), brief(kept.after), f"{kept.parameter}: {kept.name}", relation="→")
        for kept in update.kept
    ]
    said = Said(Saying.STEPPED, {"parameters": told}) if moved else Said(Saying.UNCHANGED)
    return Explanation(telling.call(), "", (said,), tuple(rows))


def end_said(script: ScriptPass, parameters: str) -> tuple[Said, ...]:
    """What a pass ends with."""
    if script.opened.refused:
        return (Said(Saying.ENDS_HERE),)
    ends = []
    if script.kind is PassKind.BACKWARD and script.backward is not None:
        ends.append(_end_of_way_back(script, script.backward))
    elif script.update is not None and script.update.lines:
        ends.append(Said(Saying.END_UPDATE, {"parameters": parameters}))
    if script.call.line:
        ends.append(Said(Saying.GOES_ON, {"line": f"{script.call.line:,}"}))
    return tuple(ends)


def _end_of_way_back(script: ScriptPass, backward: BackwardTrace) -> Said:
    """The gradients as they are then; where they are not seen to arrive, what is added to them."""
    if script.opened.starts == 1 and any(step.accumulation is not None for step in backward.steps):
        return Said(Saying.END_BACKWARD, {"gradients": _told(backward, Saying.GRADIENT_IS)})
    return Said(Saying.ADDED_TO_GRADIENTS, {"results": _told(backward, Saying.RESULT_FOR)})


def says_who_decides(script: ScriptPass) -> str:
    """Why nothing can be switched here: the script says it itself."""
    if script.kind not in (PassKind.BACKWARD, PassKind.GRADIENT):
        return Said(Saying.SCRIPT_DECIDES).text
    if not script.opened.retain_graph:
        return Said(Saying.SCRIPT_FREES).text
    return Said(Saying.SCRIPT_KEEPS, {"word": script.call.asks_to_keep or "retain_graph"}).text


def _told(backward: BackwardTrace, saying: Saying) -> str:
    """The leaves and their gradients; of many the first ones."""
    parts = [Said(saying, {"parameter": name, "value": brief(value)}).text for name, value in backward.gradients]
    return listed(parts) if len(parts) <= MOST_NAMED else ", ".join([*parts[:MOST_NAMED], "…"])
