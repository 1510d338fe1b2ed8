"""Where breakpoints are once the text around them became another one."""

from collections.abc import Iterable, Sequence
from itertools import takewhile


def moved_breakpoints(before: str, after: str, breakpoints: Iterable[int]) -> tuple[int, ...]:
    """The breakpoints of a text that was edited, each with its line.

    What both texts begin and end with is taken for the same lines. Of the lines between, the first is taken for the
    first, and so on; a breakpoint of one that has no counterpart is gone.

    Args:
        before: the text that they are in.
        after: the text that it became.
        breakpoints: lines from 1.
    """
    old = tuple(breakpoints)
    if not old or before == after:
        return old
    lines, new_lines = before.split("\n"), after.split("\n")
    first = _common(lines, new_lines)
    last = _common(lines[first:][::-1], new_lines[first:][::-1])
    shift = len(new_lines) - len(lines)
    follows, new_follows = len(lines) - last, len(new_lines) - last
    return tuple(line + shift if line > follows else line for line in old if line > follows or line <= new_follows)


def _common(lines: Sequence[str], others: Sequence[str]) -> int:
    """How many lines both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(lines, others, strict=False)))
