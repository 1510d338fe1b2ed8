"""The formula as it becomes its value, piece by piece, the way one works on paper."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset_expression
from core.trajectory.iteration_trace import IterationTrace
from core.trajectory.tensor_value import Value
from gui.models.paper import Content, Ink, Writing, write
from gui.models.tensor_text import brief
from gui.models.terms import Term, computed_by, terms_of

MOST_OPERATIONS = 40
"""Of a longer formula only what surrounds the operation that runs is written."""

MOST_TYPESET = 12
"""Of a piece with more operations an ellipsis is typeset: no line holds it, and to typeset it takes several frames."""

ELLIPSIS = "…"

_MOST_REMEMBERED = 100
"""Lines that need not be written again, as one steps to and fro."""


_FORMULAS_KEPT = 4


class PieceState(Enum):
    """What a piece of the formula is at a moment."""

    PLAIN = "plain"
    RUNNING = "runs"
    DONE = "has just got its value"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in a line.

    Attributes:
        text: the characters.
        span: what it stands for: characters ``[start, end)`` of the formula as typed.
        step: the forward step that computes it, or in which it is used.
        state: what it is at this moment.
        is_next: whether it belongs to what runs next, which may be made of what has just got its value.
        raised: 1 in an exponent, 2 in an exponent's exponent.
        is_spaced: whether it stands free, as the sign of an operation does.
    """

    text: str
    span: tuple[int, int]
    step: int | None
    state: PieceState = PieceState.PLAIN
    is_next: bool = False
    raised: int = 0
    is_spaced: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The formula at one moment.

    Attributes:
        pieces: from left to right.
        text: the same in one line, as it may be typed.
        extents: a term -> its first piece and the one behind its last.
        is_part: whether only a part of a long formula is written.
    """

    pieces: tuple[Piece, ...]
    text: str
    extents: dict[int, tuple[int, int]]
    is_part: bool = False


class Reduction:
    """The lines of one iteration's forward pass.

    Args:
        trace: of the iteration.
        written: how a value is written into the formula.
    """

    def __init__(self, trace: IterationTrace, written: Callable[[Value], str] = brief) -> None:
        self._trace = trace
        self._written = written
        self._values = dict(trace.parameters)
        self._lines: dict[int, Line] = {}
        self.terms = _terms(trace)
        self._parents = {operand: place for place, term in enumerate(self.terms) for operand in term.operands}
        self._places = {term.step: place for place, term in enumerate(self.terms) if term.step is not None}

    @property
    def is_readable(self) -> bool:
        """Whether the steps could be found in the formula; otherwise there are no lines."""
        return bool(self.terms)

    def at(self, done: int) -> Line:
        """The formula with its values put in, after ``done`` of its operations."""
        if done not in self._lines:
            if len(self._lines) >= _MOST_REMEMBERED:
                self._lines.clear()
            self._lines[done] = self._line(self._content(done), done, {done - 1: PieceState.DONE}, following=done)
        return self._lines[done]

    def in_symbols(
        self, running: int | None = None, following: int | None = None, parameter: str | None = None
    ) -> Line:
        """The formula with its names.

        Args:
            running: a forward step whose piece is marked.
            following: another one, which is marked as what comes next.
            parameter: one that is marked wherever it stands.
        """
        states = {} if running is None else {running: PieceState.RUNNING}
        around = len(self._places) - 1 if running is None else running
        line = self._line(lambda _place: None, around, states, following)
        if parameter is None:
            return line
        leaves = (place for place in line.extents if _is_named(self.terms[place], parameter))
        marked = {line.extents[place][0] for place in leaves}
        pieces = [
            replace(piece, state=PieceState.RUNNING) if index in marked else piece
            for index, piece in enumerate(line.pieces)
        ]
        return replace(line, pieces=tuple(pieces))

    def numbers(self, step: int) -> str:
        """One operation with the values that go into it; nothing where it is not found in the formula."""
        place = self.place_of(step)
        return "" if place is None else write(self.terms, place, self._content(step)).spaced_text

    def latex(self, step: int) -> str:
        """One operation as LaTeX, as typed; an ellipsis for a long one; nothing where it is not in the formula."""
        place = self.place_of(step)
        if place is None:
            return ""
        is_long = self.terms[place].size > MOST_TYPESET
        return r"\ldots" if is_long else typeset_expression(self.terms[place].node, self._trace.formula)

    def place_of(self, step: int | None) -> int | None:
        """The place of the term that a forward step computes."""
        return None if step is None else self._places.get(step)

    def using(self, place: int) -> int | None:
        """The step in which a term is used."""
        while (parent := self._parents.get(place)) is not None:
            if (step := self.terms[parent].step) is not None:
                return step
            place = parent
        return None

    def _content(self, done: int) -> Content:
        """What stands in place of terms after ``done`` operations: the values of parameters, and of what has run."""

        def content(place: int) -> str | None:
            term = self.terms[place]
            if term.step is not None and term.step < done:
                return self._written(self._trace.forward[term.step].result)
            return self._written(self._values[term.node.id]) if isinstance(term.node, ast.Name) else None

        return content

    def _line(
        self,
        content: Content,
        around: int,
        states: dict[int, PieceState],
        following: int | None,
    ) -> Line:
        root = self._root(around)
        writing = write(self.terms, root, lambda place: content(place) or self._left_out(place, root))
        pieces = [self._piece(ink) for ink in writing.ink]
        for step, state in states.items():
            for place in self._extent(writing, step):
                pieces[place] = replace(pieces[place], state=state)
        for place in self._extent(writing, following):
            pieces[place] = replace(pieces[place], is_next=True)
        return Line(tuple(pieces), writing.text, writing.extents, is_part=root != len(self.terms) - 1)

    def _left_out(self, place: int, root: int) -> str | None:
        """An ellipsis for what is too long to be written within a long operation."""
        is_long = self.terms[root].size > MOST_OPERATIONS and self.terms[place].size > MOST_OPERATIONS // 2
        return ELLIPSIS if is_long and place != root else None

    def _piece(self, ink: Ink) -> Piece:
        step = self.terms[ink.term].step
        used = self.using(ink.term) if step is None else step
        return Piece(ink.text, self.terms[ink.term].span, used, raised=ink.raised, is_spaced=ink.is_spaced)

    def _root(self, step: int) -> int:
        """The largest term around a step that is not too long to be read."""
        last = len(self.terms) - 1
        place = self._places.get(min(step, len(self._places) - 1), last)
        while (parent := self._parents.get(place)) is not None and self.terms[parent].size <= MOST_OPERATIONS:
            place = parent
        return place

    def _extent(self, writing: Writing, step: int | None) -> range:
        """The runs of the term that a step computes."""
        place = self.place_of(step)
        return range(*writing.extents.get(-1 if place is None else place, (0, 0)))


def _is_named(term: Term, name: str) -> bool:
    return isinstance(term.node, ast.Name) and term.node.id == name


def _terms(trace: IterationTrace) -> Sequence[Term]:
    return computed_by(_terms_of(trace.formula), trace.forward) or ()


@lru_cache(_FORMULAS_KEPT)
def _terms_of(formula: str) -> Sequence[Term]:
    """The terms of a formula; the iterations of a run that are opened one behind the other have them in common."""
    try:
        return terms_of(parse_formula(formula).tree.body)
    except NotationError:
        return ()
