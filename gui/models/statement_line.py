"""A statement of a script, written as it is typed, with values in place of what has been computed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.trajectory.number_text import MINUS
from gui.models.code_text import ELLIPSIS
from gui.models.reduction import MOST_OPERATIONS, Line, Piece, PieceState
from gui.models.script_text import ScriptText, Span
from gui.models.statement_spots import Spot, Spots

Content = Callable[[Spot], str | None]
"""What stands in place of a spot, such as its value; None where its own text does."""

_ALONE_BEFORE, _ALONE_BEHIND = tuple("([{,:="), tuple(")]},:")
"""Between these a negative number needs no brackets."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is marked in a line.

    Attributes:
        states: the place of a spot -> what it is at this moment.
        following: the place of what runs next.
        parameter: a leaf that is marked wherever it stands.
    """

    states: Mapping[int, PieceState] = field(default_factory=dict)
    following: int | None = None
    parameter: str | None = None


PLAIN = Look()


def as_typed(_spot: Spot) -> str | None:
    """Nothing stands in place of a spot."""
    return None


def written(
    script: ScriptText, span: Span, spots: Spots, content: Content, look: Look = PLAIN, around: int | None = None
) -> Line:
    """Writes a statement.

    Args:
        script: in which it stands.
        span: the characters of it.
        spots: in it.
        content: what stands in place of a spot.
        look: what is marked.
        around: the place of the spot around which a very long statement is written.
    """
    root = _root(spots, around)
    pen = _Pen(script, content, root)
    if root is None:
        pen.write_parts(span, spots.outer, None)
    else:
        pen.write(root)
    pieces = _marked(pen, spots, look)
    return Line(tuple(pieces), "".join(piece.text for piece in pieces), pen.extents, is_part=root is not None)


def _root(spots: Spots, around: int | None) -> Spot | None:
    """Of a statement that is too long to be read the largest part around a spot that is not; None writes all of it."""
    if spots.size <= MOST_OPERATIONS:
        return None
    spot = spots.known.get(-1 if around is None else around, spots.outer[0])
    while (outer := spots.around.get(spot.place)) is not None and (outer.size <= MOST_OPERATIONS or not spot.size):
        spot = outer
    return spot


def _marked(pen: "_Pen", spots: Spots, look: Look) -> Sequence[Piece]:
    pieces = pen.pieces
    states = dict(look.states)
    if look.parameter is not None:
        states |= {place: PieceState.RUNNING for place in pen.extents if _is_leaf(spots, place, look.parameter)}
    for place, state in states.items():
        for index in range(*pen.extents.get(place, (0, 0))):
            pieces[index] = replace(pieces[index], state=state)
    if look.following is not None:
        for index in range(*pen.extents.get(look.following, (0, 0))):
            pieces[index] = replace(pieces[index], is_next=True)
    return pieces


def _is_leaf(spots: Spots, place: int, parameter: str) -> bool:
    taken = spots.known[place].taken
    return taken is not None and taken.parameter == parameter


class _Pen:
    """Writes spots within spots."""

    def __init__(self, script: ScriptText, content: Content, root: Spot | None) -> None:
        self.pieces: list[Piece] = []
        self.extents: dict[int, tuple[int, int]] = {}
        self._script = script
        self._content = content
        self._root = root

    def write(self, spot: Spot) -> None:
        """Writes a spot, or what stands in its place."""
        text = self._content(spot)
        if text is not None:
            text = self._bracketed(text, spot.span)
        elif self._is_left_out(spot):
            text = ELLIPSIS
        first = len(self.pieces)
        if text is None:
            self.write_parts(spot.span, spot.within, spot)
        else:
            self._put(text, spot.span, spot)
        self.extents[spot.place] = first, len(self.pieces)

    def write_parts(self, span: Span, within: Sequence[Spot], spot: Spot | None) -> None:
        """Writes a piece of the script with the spots in it."""
        place = span[0]
        for one in within:
            self._put(self._script.quoted((place, one.span[0])), span, spot)
            self.write(one)
            place = one.span[1]
        self._put(self._script.quoted((place, span[1])), span, spot)

    def _put(self, text: str, span: Span, spot: Spot | None) -> None:
        if text:
            step = None if spot is None else spot.user if spot.step is None else spot.step
            self.pieces.append(Piece(text, span, step))

    def _is_left_out(self, spot: Spot) -> bool:
        """Whether it is too long to be written within a long operation."""
        root = self._root
        is_long = root is not None and spot is not root and root.size > MOST_OPERATIONS
        return is_long and spot.size > MOST_OPERATIONS // 2

    def _bracketed(self, text: str, span: Span) -> str:
        """A value that would be read as something else where it stands, in brackets."""
        before, behind = (
            self._script.text[max(0, span[0] - 8) : span[0]].rstrip(),
            self._script.text[span[1] : span[1] + 8].lstrip(),
        )
        is_owner = behind.startswith(".") and (text[:1].isdigit() or text.startswith(MINUS))
        is_alone = before.endswith(_ALONE_BEFORE) and (not behind or behind.startswith(_ALONE_BEHIND))
        return f"({text})" if is_owner or (text.startswith(MINUS) and not is_alone) else text
