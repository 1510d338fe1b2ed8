"""The places within a statement that stand for a value: what is computed there, and what is taken from elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.trajectory.iteration_trace import ForwardStep, Input
from gui.models.script_operands import operands_of
from gui.models.script_text import ScriptText, Span, Statement

SEED = -1
"""The place of what the way back begins at, where the statement with the call computes nothing itself."""

_MOST_OPERANDS = 1 << 16


@dataclass(frozen=True, slots=True)
class Spot:
    """A place.

    Attributes:
        place: its number among all of the pass: that of the forward step, or a negative one.
        span: the characters of the script.
        step: the forward step that computes it; None where it is taken from elsewhere.
        user: the forward step that takes it.
        taken: what it takes there; None where it is computed here.
        within: the spots that are parts of it, from left to right.
        size: how many operations there are in it.
    """

    place: int
    span: Span
    step: int | None = None
    user: int | None = None
    taken: Input | None = None
    within: tuple["Spot", ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True)
class Spots:
    """All spots of a statement as it ran once.

    Attributes:
        outer: those that are within no other one, from left to right.
        known: all of them, by their places.
        around: the place of a spot -> the one that it is a part of.
    """

    outer: tuple[Spot, ...]
    known: Mapping[int, Spot]
    around: Mapping[int, Spot]

    @property
    def size(self) -> int:
        """How many operations there are."""
        return sum(spot.size for spot in self.outer)


def spots_from(outer: Sequence[Spot]) -> Spots:
    """All spots, found from the outermost ones."""
    known: dict[int, Spot] = {}
    around: dict[int, Spot] = {}
    pending = list(outer)
    while pending:
        spot = pending.pop()
        known[spot.place] = spot
        around |= {one.place: spot for one in spot.within}
        pending.extend(spot.within)
    return Spots(tuple(outer), known, around)


def operand_place(step: int, position: int) -> int:
    """The number of what a forward step takes at a position."""
    return SEED - 1 - (step * _MOST_OPERANDS + position)


def spots_of(script: ScriptText, statement: Statement, steps: Sequence[ForwardStep]) -> Spots:
    """The spots of a statement.

    Args:
        script: in which it stands.
        statement: as it ran once.
        steps: the operations that were made in it then.
    """
    own = {step.span: Spot(step.index, step.span, step.index, size=1) for step in steps}
    taken = [spot for step in steps for spot in _taken(script, statement, step) if spot.span not in own]
    return spots_from(_nested([*own.values(), *taken]))


def inputs_of(script: ScriptText, statement: Statement, step: ForwardStep) -> Mapping[Span, tuple[int, Input]]:
    """What an operation takes, by the places where that is written; empty where it cannot be told."""
    node = script.nodes_of(statement).get(step.span)
    operands = operands_of(node, len(step.inputs), script.modules) or ()
    return {script.span_of(one): (position, step.inputs[position]) for position, one in enumerate(operands)}


def _taken(script: ScriptText, statement: Statement, step: ForwardStep) -> Iterator[Spot]:
    for span, (position, one) in inputs_of(script, statement, step).items():
        if one.parameter is not None or one.step is not None:
            yield Spot(operand_place(step.index, position), span, user=step.index, taken=one)


def _nested(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """Puts each spot into the smallest one around it."""
    pending: list[tuple[Spot, list[Spot]]] = [(Spot(SEED, (-1, 1 << 62)), [])]
    for spot in sorted(spots, key=lambda one: (one.span[0], -one.span[1])):
        while not _is_within(spot.span, pending[-1][0].span):
            _close(pending)
        pending.append((spot, []))
    while len(pending) > 1:
        _close(pending)
    return tuple(pending[0][1])


def _close(pending: list[tuple[Spot, list[Spot]]]) -> None:
    spot, within = pending.pop()
    size = spot.size + sum(one.size for one in within)
    pending[-1][1].append(replace(spot, within=tuple(within), size=size))


def _is_within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
