"""What the inspector shows opened: an iteration of a formula's run, or a pass of a script."""

from collections.abc import Sequence

from core.trajectory.iteration_trace import GraphNode, IterationTrace
from core.trajectory.tensor_value import TensorValue
from gui.models.script_pass import ScriptPass

Opened = IterationTrace | ScriptPass


def text_of(opened: Opened) -> str:
    """In which the operations have their places: the formula or the script, as typed."""
    return opened.text if isinstance(opened, ScriptPass) else opened.formula


LONGEST_PIECE = 40
"""Characters that are quoted in a sentence."""


def piece_of(opened: Opened, span: tuple[int, int]) -> str:
    """A piece of that text, in one line, and short enough for a sentence."""
    if isinstance(opened, ScriptPass):
        return opened.script.shortened(span, LONGEST_PIECE)
    return shortened(opened.formula[slice(*span)].strip())


def shortened(text: str) -> str:
    """A text that fits into a sentence; a long one is cut in the middle."""
    half = LONGEST_PIECE // 2
    return text if len(text) <= LONGEST_PIECE else f"{text[: half - 1]} … {text[1 - half :]}"


def nodes_of(opened: Opened) -> Sequence[GraphNode]:
    """The nodes of the graph; none where there is no backward pass."""
    return () if opened.backward is None else opened.backward.nodes


def result_of(opened: Opened) -> TensorValue | None:
    """What the way back begins at; None where that is not known."""
    if isinstance(opened, IterationTrace):
        return opened.loss
    backward = opened.backward
    if backward is None or not backward.steps:
        return None
    made = (step.result for step in opened.forward if step.node == backward.steps[0].node)
    return next(made, None)
