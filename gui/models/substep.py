"""One stop of an iteration, or of a pass of a script: the moment at which something has just been done."""

from dataclasses import dataclass
from enum import Enum

from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardStep,
    BackwardTrace,
    ForwardStep,
    SecondOrder,
    UpdateLine,
    UpdateTrace,
    ZeroGrad,
)
from gui.models.script_pass import BarePass

Moment = ZeroGrad | ForwardStep | BackwardStep | AnotherPass | SecondOrder | UpdateLine | UpdateTrace | BarePass
"""What is done at a stop. A pass that PyTorch refuses, a gradient whose derivative has no graph, and the update of an
optimiser that is not taken apart are one stop each."""


class Chapter(Enum):
    """A part of an iteration; the value is what it is called."""

    ZERO_GRAD = "zero_grad"
    FORWARD = "forward"
    BACKWARD = "backward"
    AGAIN = "backward again"
    SECOND_ORDER = "second order"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Substep:
    """A stop.

    Attributes:
        chapter: of the iteration.
        number: its place in the chapter, from 1.
        count: how many stops the chapter has.
        moment: what is done.
        backward: the pass that a backward step is of.
        parameter: whose line of the update it is, whose gradient is zeroed, accumulated, or differentiated again.
        operation: the forward step that it concerns: the operation itself, or the one that made the node, or, in a
            gradient's own graph, for which the node was made.
        span: the piece of the formula.
    """

    chapter: Chapter
    number: int
    count: int
    moment: Moment
    backward: BackwardTrace | None = None
    parameter: str | None = None
    operation: int | None = None
    span: tuple[int, int] | None = None

    @property
    def node(self) -> int | None:
        """The node that has run, in its own pass; the node that an operation has made."""
        return self.moment.node if isinstance(self.moment, ForwardStep | BackwardStep) else None

    @property
    def node_name(self) -> str:
        """The name of the node that has run; nothing for a stop at which none has."""
        if self.backward is None or not isinstance(self.moment, BackwardStep):
            return ""
        return self.backward.nodes[self.moment.node].name
