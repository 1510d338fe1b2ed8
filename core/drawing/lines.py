"""A long formula in several lines, so that it can be read as large as the room allows."""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from ziamath import zmath

from core.notation.latex_lines import pieces

_MOST_PIECES = 40
_MOST_LINES = 5
_LEADING = 0.3
"""Between lines, in parts of the letters' size."""
_INDENT = r"\quad {} "
"""Before what goes on; the empty group keeps its sign one between two terms."""
_WORTH_BREAKING = 1.3
"""Times larger than in one line, or there it stays."""


@dataclass(frozen=True, slots=True)
class Room:
    """How many pixels there are; a formula may be higher or wider, and is then made smaller."""

    width: float
    height: float

    def scale(self, width: float, height: float) -> float:
        """How large something that is so large by itself can be shown, 1 being its own size."""
        return min(1.0, self.width / width, self.height / height)


def in_lines(latex: str, pixels: float, room: Room) -> str:
    """The formula in as many lines as make it largest, or as it was where that is one.

    Args:
        latex: of a whole formula.
        pixels: the size of its letters.
        room: into which it has to fit.
    """
    best, best_scale = latex, _WORTH_BREAKING * room.scale(*_box(latex, pixels))
    parts = pieces(latex)
    if best_scale >= 1 or len(parts) > _MOST_PIECES:
        return latex
    boxes = [_box(part, pixels) for part in parts]
    for count in range(2, _MOST_LINES + 1):
        ends = _broken([width for width, _ in boxes], count, pixels)
        scale = _scale([boxes[start:end] for start, end in pairwise(ends)], pixels, room)
        if scale > best_scale:
            best, best_scale = rf" \\ {_INDENT}".join("".join(parts[start:end]) for start, end in pairwise(ends)), scale
    return best


def _box(latex: str, pixels: float) -> tuple[float, float]:
    node = zmath.Latex(latex, size=pixels).node
    return node.xadvance(), node.bbox.ymax - node.bbox.ymin


def _scale(lines: list[list[tuple[float, float]]], pixels: float, room: Room) -> float:
    width = max(sum(width for width, _ in line) + pixels * bool(number) for number, line in enumerate(lines))
    height = sum(max(height for _, height in line) for line in lines) + _LEADING * pixels * (len(lines) - 1)
    return room.scale(width, height)


def _broken(widths: list[float], count: int, indent: float) -> list[int]:
    """Where lines begin and end, if there are at most so many and the longest is as short as can be."""
    sums = [0.0, *accumulate(widths)]
    limits = sorted({end - start + indent for start in sums for end in sums if end > start})
    return next(ends for limit in limits if len(ends := _filled(widths, limit, indent)) <= count + 1)


def _filled(widths: list[float], limit: float, indent: float) -> list[int]:
    """Lines that are filled one after the other, each up to a limit."""
    ends, used = [0], 0.0
    for place, width in enumerate(widths):
        if used and used + width > limit:
            ends.append(place)
            used = indent
        used += width
    return [*ends, len(widths)]
