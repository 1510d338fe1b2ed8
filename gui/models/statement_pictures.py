"""What a script's statements look like at a stop: those that ran before, the one at work, those that are to come."""

from collections.abc import Iterator
from dataclasses import replace

from core.trajectory.iteration_trace import BackwardStep, ForwardStep
from gui.models.explanation import Said
from gui.models.formula_gradients import Mark, marks
from gui.models.reduction import Line, Piece, PieceState
from gui.models.reduction_picture import NOTHING, Picture, Row, RowKind
from gui.models.sayings import Saying
from gui.models.script_pass import BarePass, ScriptPass
from gui.models.statement_gradients import StatementGradients
from gui.models.statement_line import Look
from gui.models.statements import Statements
from gui.models.substep import Chapter, Substep
from gui.models.substeps import Substeps
from gui.models.tensor_text import briefer

MOST_PAST = 6
"""Statements further back than these are not kept on the paper."""

MOST_COMING = 2
"""Statements that are shown ahead."""

_AROUND = 3
"""Statements that are shown on both sides on the way back."""


class StatementPictures:
    """The pictures of one pass.

    Args:
        trace: of the pass.
        substeps: its stops.
        statements: of the pass.
    """

    def __init__(self, trace: ScriptPass, substeps: Substeps, statements: Statements) -> None:
        self._substeps = substeps
        self._statements = statements
        self._gradients = None if trace.backward is None else StatementGradients(trace.forward, trace.backward)

    def at(self, index: int) -> Picture:
        """The picture at a stop."""
        stop = self._substeps[index]
        if not self._statements.instances:
            return NOTHING
        if isinstance(stop.moment, ForwardStep):
            return Picture(tuple(self._forward_rows(stop.moment.index)), is_code=True)
        if isinstance(stop.moment, BackwardStep):
            return Picture(tuple(self._rows_back(index, stop, stop.moment)), chapter=stop.chapter, is_code=True)
        is_refused = isinstance(stop.moment, BarePass) and stop.moment.complaint != ""
        return Picture((self._call_row(),), chapter=stop.chapter, is_code=True, is_refused=is_refused)

    def _forward_rows(self, step: int) -> Iterator[Row]:
        statements = self._statements
        place = statements.place_of(step)
        for past in range(max(0, place - MOST_PAST), place):
            yield self._row(
                past, _with_result(statements.in_symbols(past), briefer(statements.result(past))), RowKind.PAST
            )
        if step != statements.instances[place].steps[0]:
            yield self._row(place, statements.in_symbols(place, around=step), RowKind.PAST)
        yield self._row(place, statements.at(place, step), RowKind.BEFORE)
        yield replace(self._row(place, statements.at(place, step + 1, around=step), RowKind.NOW), lead="=", remark="")
        for coming in range(place + 1, min(place + 1 + MOST_COMING, len(statements.instances))):
            steps = statements.instances[coming].steps
            look = Look(following=steps[0] if steps and steps[0] == step + 1 else None)
            yield self._row(coming, statements.in_symbols(coming, look), RowKind.COMING)

    def _rows_back(self, index: int, stop: Substep, step: BackwardStep) -> Iterator[Row]:
        """The statements around the one whose node runs, each with the gradients of its pieces."""
        running = stop.operation if stop.operation is not None else self._nearest(index)
        middle = 0 if running is None else self._statements.place_of(running)
        following = self._following(index)
        first, last = max(0, middle - _AROUND), min(middle + _AROUND, len(self._statements.instances) - 1)
        for place in range(first, last + 1):
            look = Look(
                {} if stop.operation is None else {stop.operation: PieceState.RUNNING},
                following,
                stop.parameter if stop.operation is None else None,
            )
            line = self._statements.in_symbols(place, look, running if place == middle else None)
            kind = RowKind.NOW if place == middle else RowKind.AROUND
            yield replace(self._row(place, line, kind), marks=self._marks(place, line, stop, step))

    def _marks(self, place: int, line: Line, stop: Substep, step: BackwardStep) -> tuple[Mark, ...]:
        gradients = () if self._gradients is None else self._gradients.of(self._statements.spots(place), line.extents)
        return marks(line, gradients, step.index, stop.operation)

    def _nearest(self, index: int) -> int | None:
        """The operation that was at work last before a leaf got its gradient, or the first one behind."""
        start = self._substeps.start_of(Chapter.BACKWARD) or 0
        for place in range(index, start - 1, -1):
            if (operation := self._substeps[place].operation) is not None:
                return operation
        behind = (self._substeps[place].operation for place in range(index, len(self._substeps)))
        return next((operation for operation in behind if operation is not None), None)

    def _following(self, index: int) -> int | None:
        is_last = index >= self._substeps.last
        return None if is_last else self._substeps[index + 1].operation

    def _call_row(self) -> Row:
        """The call of the pass itself."""
        place = len(self._statements.instances) - 1
        line = self._statements.in_symbols(place)
        pieces = tuple(replace(piece, state=PieceState.RUNNING) for piece in line.pieces)
        return self._row(place, replace(line, pieces=pieces), RowKind.NOW)

    def _row(self, place: int, line: Line, kind: RowKind) -> Row:
        instance = self._statements.instances[place]
        return Row(line, kind, str(instance.statement.line), self._turn(place), operations=frozenset(instance.steps))

    def _turn(self, place: int) -> str:
        instance = self._statements.instances[place]
        if instance.turns == 1:
            return ""
        saying = Saying.TURN if instance.statement.is_in_loop else Saying.TIME
        return Said(saying, {"turn": f"{instance.turn:,}", "turns": f"{instance.turns:,}"}).text


def _with_result(line: Line, result: str) -> Line:
    piece = Piece(f"  → {result}", line.pieces[-1].span, None)
    return replace(line, pieces=(*line.pieces, piece), text=f"{line.text} → {result}")
