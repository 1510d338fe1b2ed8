"""How Python is typed: how far a new line is indented, where Tab and Backspace go, what is commented out."""

import re
from collections.abc import Sequence

INDENT = 4
"""Columns of a level."""

_LEAVING = re.compile(r"\s*(?:return|break|continue|pass|raise)\b")
_OPENING = (":", "(", "[", "{")
_COMMENT = re.compile(r"(\s*)# ?")


def indentation(line: str) -> str:
    """The white space in front of a line."""
    return line[: len(line) - len(line.lstrip(" \t"))]


def indentation_after(line: str, code: str) -> str:
    """What stands in front of the line that follows this one.

    Deeper behind a colon or an opening bracket, one level back behind what leaves a block, such as ``return``.

    Args:
        line: what stands before the cursor.
        code: the same with blanks in place of texts and comments.
    """
    before = indentation(line)
    if code.rstrip().endswith(_OPENING):
        return before + " " * INDENT
    return _without_a_level(before) if _LEAVING.match(code) else before


def to_next_level(column: int) -> str:
    """What Tab types at a column."""
    return " " * (INDENT - column % INDENT)


def back_to_level(before: str) -> int:
    """How many characters Backspace takes, of what stands before the cursor: in white space it goes a level back."""
    if not before or before.strip(" "):
        return 1
    return (len(before) - 1) % INDENT + 1


def indented(lines: Sequence[str]) -> list[str]:
    """Lines a level deeper; blank ones stay as they are."""
    return [" " * INDENT + line if line.strip() else line for line in lines]


def dedented(lines: Sequence[str]) -> list[str]:
    """Lines a level back, as far as each can go."""
    return [_without_a_level(indentation(line)) + line.lstrip(" \t") for line in lines]


def comments_toggled(lines: Sequence[str]) -> list[str]:
    """Lines commented out, in one column; where all of them are, as they were before."""
    written = [line for line in lines if line.strip()]
    if not written:
        return [f"{line}# " for line in lines]
    if all(line.lstrip().startswith("#") for line in written):
        return [_COMMENT.sub(r"\1", line, count=1) if line.strip() else line for line in lines]
    column = min(len(indentation(line)) for line in written)
    return [f"{line[:column]}# {line[column:]}" if line.strip() else line for line in lines]


def _without_a_level(white: str) -> str:
    if white.endswith("\t"):
        return white[:-1]
    spaces = len(white) - len(white.rstrip(" "))
    return white[: len(white) - min(spaces, (spaces - 1) % INDENT + 1 if spaces else 0)]
