"""What the parts of a trace are called in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.trajectory.iteration_trace import BackwardTrace, GraphNode, Summand, UpdateLine
from core.trajectory.origin import Origin
from gui.models.explanation import Said, listed
from gui.models.opened import Opened, piece_of, shortened
from gui.models.pointed import Pointed
from gui.models.reduction import Reduction
from gui.models.sayings import Saying
from gui.models.script_pass import ScriptPass
from gui.models.statements import Statements
from gui.models.substep import Substep
from gui.models.substeps import Substeps, substeps_of
from gui.models.tensor_text import brief
from gui.models.written_term import WrittenTerm, written_term

MOST_NAMED = 4
"""Summands or receivers that are named one by one."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is needed to speak of an iteration, or of a pass of a script.

    Attributes:
        substeps: its stops.
        reduction: how its formula, or its statements, become their values.
    """

    substeps: Substeps
    reduction: Reduction | Statements

    @property
    def trace(self) -> Opened:
        """The iteration, or the pass."""
        return self.substeps.trace

    @property
    def script(self) -> ScriptPass | None:
        """The pass, where it is a script's."""
        return self.trace if isinstance(self.trace, ScriptPass) else None

    def call(self, usual: str = "") -> str:
        """The call of the script that made the pass, as typed; of a formula's iteration what it is usually."""
        script = self.script
        if script is None:
            return usual
        is_written = script.opened.span != (0, 0)
        return piece_of(script, script.opened.span) if is_written else shortened(script.call.text)

    @property
    def loss(self) -> str:
        """What is differentiated, in short: what a script calls it, where one can speak of it by name, and else L."""
        call = None if self.script is None else self.script.call
        return call.tensor if call is not None and call.is_named and not call.seed else "L"

    def label(self, parameter: str) -> str:
        """A parameter as it is typed."""
        return dict(self.trace.labels).get(parameter, parameter)

    def piece(self, operation: int | None) -> str:
        """The piece that a forward step is, as typed; a long one is cut in the middle.

        Of a statement of a script that ran several times it is said which time it was.
        """
        if operation is None:
            return ""
        piece = piece_of(self.trace, self.trace.forward[operation].span)
        if isinstance(self.reduction, Statements) and (instance := self.reduction.instance_of(operation)).turns > 1:
            details = {"piece": piece, "turn": f"{instance.turn:,}", "turns": f"{instance.turns:,}"}
            return Said(Saying.ONE_OF_SEVERAL, details).text
        return piece

    def numbers(self, operation: int) -> str:
        """A forward step with the values that go into it."""
        step = self.trace.forward[operation]
        written = self.reduction.numbers(operation)
        return written or f"{step.operation}({', '.join(brief(one.value) for one in step.inputs)})"

    def sender(self, backward: BackwardTrace, step: int | None) -> str:
        """Who sent a gradient: the node and its piece."""
        return "" if step is None else self.node_of_piece(backward, backward.steps[step].node)

    def node_of_piece(self, backward: BackwardTrace, number: int) -> str:
        """``MulBackward0 of 3x²``, ``AccumulateGrad of x``, or the name alone."""
        node = backward.nodes[number]
        piece = self.label(node.parameter) if node.parameter else self.piece(node.operation) or self.origin(node)
        return Said(Saying.OF_PIECE, {"node": node.name, "piece": piece}).text if piece else node.name

    def receiver(self, backward: BackwardTrace, number: int) -> str:
        """``x² (PowBackward0)``, ``x (AccumulateGrad)``, or the name alone."""
        node = backward.nodes[number]
        if node.parameter:
            return Said(Saying.OF_PARAMETER, {"parameter": self.label(node.parameter), "node": node.name}).text
        piece = self.piece(node.operation) or self.origin(node)
        return Said(Saying.PIECE_NODE, {"piece": piece, "node": node.name}).text if piece else node.name

    def origin(self, node: GraphNode) -> str:
        """What a node of a gradient's own graph was made for, in short: ``d(x²)``, ``Σ x``, or the piece itself."""
        return "" if node.origin is None else node.origin.text(self.origin_piece(node.origin))

    def origin_piece(self, origin: Origin) -> str:
        """The piece of the formula, or the parameter, that a node was made for."""
        return self.label(origin.parameter) if origin.parameter else self.piece(origin.operation)

    def summands(self, backward: BackwardTrace, summands: Sequence[Summand]) -> str:
        """``12 from PowBackward0 of x² and 2 from MulBackward0 of 2x``; of many the first ones."""
        parts = [
            Said(Saying.SUMMAND, {"value": brief(one.value), "sender": self.sender(backward, one.step)}).text
            for one in summands[:MOST_NAMED]
        ]
        return listed(parts) if len(summands) <= MOST_NAMED else ", ".join([*parts, "…"])

    def values(self, summands: Sequence[Summand]) -> str:
        """``12 and 2``; of many the first ones."""
        parts = [brief(one.value) for one in summands[:MOST_NAMED]]
        return listed(parts) if len(summands) <= MOST_NAMED else ", ".join([*parts, "…"])

    def line(self, line: UpdateLine) -> WrittenTerm:
        """A line of the update in symbols and numbers."""
        return written_term(line.term, dict(line.values))

    def target(self, line: UpdateLine) -> str:
        """What a line of the update gives, as it is typed."""
        return self.label(line.target) if line.target == line.parameter else line.target

    def is_about(self, index: int, pointed: Pointed) -> bool:
        """Whether a stop is about just the piece that is pointed at."""
        stop, forward = self.substeps[index], self.trace.forward
        if stop.span != pointed.span or stop.operation is None:
            return False
        return pointed.operation is None or forward[stop.operation].event == forward[pointed.operation].event

    def following(self, index: int) -> Substep | None:
        """The next stop."""
        return self.substeps[index + 1] if index < self.substeps.last else None


def telling_of(trace: Opened) -> Telling:
    """What is needed to speak of what was opened."""
    reduction = Statements(trace) if isinstance(trace, ScriptPass) else Reduction(trace)
    return Telling(substeps_of(trace), reduction)
