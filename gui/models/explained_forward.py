"""What is said while gradients are zeroed and the forward pass runs."""

from core.trajectory.iteration_trace import ForwardStep, ZeroGrad
from core.trajectory.tensor_value import TensorValue
from gui.models.explained_script import zeroing_said
from gui.models.explanation import Explanation, Said
from gui.models.opened import nodes_of
from gui.models.sayings import Saying
from gui.models.tensor_text import brief
from gui.models.trace_words import Telling


def explain_zeroing(telling: Telling, moment: ZeroGrad) -> Explanation:
    """What became of one parameter's gradient."""
    label = telling.label(moment.parameter)
    details = {"parameter": label, "before": brief(moment.before)}
    is_there = telling.script is not None and moment.before is not None
    said = zeroing_said(moment) if is_there else Said(_zeroing(moment), details)
    return Explanation(telling.call("zero_grad"), label, (said,))


def explain_operation(telling: Telling, step: ForwardStep) -> Explanation:
    """One operation: what went in, what came out, and what it leaves for the way back."""
    piece, numbers, result = telling.piece(step.index), telling.numbers(step.index), brief(step.result)
    details = {"piece": piece, "numbers": numbers, "result": result}
    said = [Said(Saying.COMPUTED, details)]
    if step.index == len(telling.trace.forward) - 1:
        is_script = telling.script is not None
        said.append(Said(Saying.GONE_BACK_FROM, {"call": telling.call()}) if is_script else Said(Saying.IS_THE_LOSS))
    said.append(_left_for_the_way_back(telling, step))
    return Explanation(step.operation, piece, tuple(said))


def _zeroing(moment: ZeroGrad) -> Saying:
    if moment.before is None:
        return Saying.NOTHING_LEFT if moment.is_left else Saying.NOTHING_TO_ZERO
    if moment.is_left:
        return Saying.LEFT
    return Saying.REMOVED if moment.after is None else Saying.ZEROED


def _left_for_the_way_back(telling: Telling, step: ForwardStep) -> Said:
    nodes = nodes_of(telling.trace)
    if not step.requires_grad:
        return Said(Saying.NEEDS_NO_GRADIENT)
    made = [nodes[number] for number in step.nodes]
    if not made:
        return Said(Saying.MADE_NONE)
    if len(made) > 1:
        names = ", ".join(node.name for node in made)
        return Said(Saying.MADE_SEVERAL, {"count": str(len(made)), "nodes": names})
    saved = ", ".join(f"{one.name} = {brief(one.value)}" for one in made[0].saved if isinstance(one.value, TensorValue))
    kind = Saying.MADE_ONE_SAVING if saved else Saying.MADE_ONE
    return Said(kind, {"node": made[0].name, "saved": saved})
