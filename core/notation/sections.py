"""A script's cells: what stands between its ``# %%`` lines."""

import ast
import re
from dataclasses import dataclass

_MARK = re.compile(r"#[ \t]*%%(.*)")


@dataclass(frozen=True, slots=True)
class Section:
    """One cell.

    Attributes:
        number: from 1.
        title: what stands behind its mark.
        first_line: the first line of its code, counted from 1.
        last_line: the last one.
    """

    number: int
    title: str
    first_line: int
    last_line: int


def is_mark(line: str) -> bool:
    """Whether a line begins a cell, unless it stands within a statement."""
    return _MARK.match(line) is not None


def sections_of(text: str, tree: ast.Module) -> tuple[Section, ...]:
    """The cells of a script; none where it has no mark. What stands before the first mark is a cell as well."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    inside = _lines_within_statements(tree)
    marks = [
        (number, match.group(1).strip())
        for number, line in enumerate(lines, 1)
        if number not in inside and (match := _MARK.match(line))
    ]
    if not marks:
        return ()
    starts = [*([] if marks[0][0] == 1 else [(0, "")]), *marks]
    ends = [line - 1 for line, _ in starts[1:]] + [len(lines)]
    return tuple(
        Section(number, title, line + 1, end)
        for number, ((line, title), end) in enumerate(zip(starts, ends, strict=True), 1)
    )


def _lines_within_statements(tree: ast.Module) -> set[int]:
    """The lines of top-level statements but for their first: a mark there is part of a text or of a block."""
    return {line for one in tree.body for line in range(one.lineno + 1, (one.end_lineno or one.lineno) + 1)}
