"""Python text becomes a checked tree, or the reasons why it is not run."""

import ast
import re
import warnings
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from core.notation.program_check import ENOUGH, refusals_in
from core.notation.program_instead import typed_instead_of
from core.notation.program_order import misplaced_in
from core.notation.program_problem import Place, ProgramRefusedError, Refusal, RefusalKind
from core.notation.program_scopes import Scope, ScopeError, scopes_of
from core.notation.program_walrus import rebinding_in
from core.notation.sections import Section, sections_of

LONGEST_PROGRAM = 1_000_000
"""Characters."""

DEEPEST_PROGRAM = 200
"""Nodes of the tree within each other: every one is a call within that of the node around it."""

MOST_REFUSALS = 20
"""Told at once; whoever has more has pasted something else."""

_INVALID_CHARACTER = re.compile(r"invalid (?:character '(.)' \(|non-printable character )U\+([0-9A-F]+)")


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A program that may be run.

    Attributes:
        text: as it was given.
        tree: Python's own.
        scopes: of every node that opens one.
        echoes: the expressions whose values are shown, as a notebook shows its cells' last ones.
        sections: its cells; none for a plain script.
    """

    text: str
    tree: ast.Module
    scopes: Mapping[ast.AST, Scope]
    echoes: frozenset[ast.Expr]
    sections: tuple[Section, ...]

    @property
    def has_loop(self) -> bool:
        """Whether there is a loop that is a statement."""
        return any(isinstance(node, ast.For | ast.While) for node in ast.walk(self.tree))


def parse_program(text: str) -> Program:
    """Reads a script; where it has ``# %%`` lines, as a notebook's cells.

    Raises:
        ProgramRefusedError: with everything for which it is not run.
    """
    if len(text) > LONGEST_PROGRAM:
        place = Place(1, 0, 1, 0)
        raise _refused([Refusal(RefusalKind.TOO_LONG, place, _texts(length=len(text), limit=LONGEST_PROGRAM))])
    tree = _parsed(text)
    lines = _lines(text)
    found = [Refusal(kind, place_of(node, lines), details) for kind, node, details in islice(refusals_in(tree), ENOUGH)]
    if not found:
        misplaced = (*misplaced_in(tree), *rebinding_in(tree))
        found = [_syntax(reason, place_of(node, lines)) for reason, node in islice(misplaced, ENOUGH)]
    if found:
        raise _refused(sorted(found, key=lambda one: (one.place.line, one.place.column)))
    try:
        scopes = scopes_of(tree)
    except ScopeError as error:
        raise _refused([_syntax(str(error), place_of(error.node, lines))]) from error
    sections = sections_of(text, tree)
    return Program(text, tree, scopes, _echoes(tree, sections, lines), sections)


def tree_of(text: str) -> ast.Module:
    """Python's own tree of a script that was checked before: to check it once more takes ten times as long.

    Raises:
        ProgramRefusedError: where it is no Python after all.
    """
    return _parsed(text)


def place_of(node: ast.AST, lines: list[str]) -> Place:
    """Where a node stands, its columns in characters (Python counts bytes)."""
    line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
    end_line, end_column = getattr(node, "end_lineno", None) or line, getattr(node, "end_col_offset", None) or column
    return Place(line, _characters(lines, line, column), end_line, _characters(lines, end_line, end_column))


def _characters(lines: list[str], line: int, column: int) -> int:
    if not 1 <= line <= len(lines):
        return column
    return len(lines[line - 1].encode("utf-8", "surrogatepass")[:column].decode("utf-8", "replace"))


def _parsed(text: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python tells them when it compiles; here nothing is compiled
            tree = ast.parse(text)
    except SyntaxError as error:
        raise _refused([_of_syntax_error(error, text)]) from error
    except (RecursionError, MemoryError) as error:
        place = Place(1, 0, 1, 0)
        raise _refused([Refusal(RefusalKind.TOO_DEEP, place, _texts(limit=DEEPEST_PROGRAM))]) from error
    except ValueError as error:  # a null character; a lone surrogate
        place = Place(1, 0, 1, 0)
        raise _refused([Refusal(RefusalKind.NOT_TEXT, place, {"reason": str(error).rstrip(".")})]) from error
    _check_depth(tree, text)
    return tree


def _check_depth(tree: ast.Module, text: str) -> None:
    level: list[ast.AST] = [tree]
    for _ in range(DEEPEST_PROGRAM):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return
    deepest = next((node for node in level if isinstance(node, ast.expr | ast.stmt)), tree)
    raise _refused([Refusal(RefusalKind.TOO_DEEP, place_of(deepest, _lines(text)), _texts(limit=DEEPEST_PROGRAM))])


def _of_syntax_error(error: SyntaxError, text: str) -> Refusal:
    lines = _lines(text)
    line = min(max(error.lineno or 1, 1), max(len(lines), 1))
    column = max((error.offset or 1) - 1, 0)
    place = Place(line, column, max(error.end_lineno or line, line), max((error.end_offset or 0) - 1, column))
    typed = lines[line - 1].strip() if lines else ""
    if typed[:1] in ("%", "!", "?") or typed.endswith("?"):
        found = typed if typed.endswith("?") else typed.split()[0]
        return Refusal(RefusalKind.NOTEBOOK_COMMAND, place, {"found": found[:40]})
    invalid = _INVALID_CHARACTER.match(error.msg)
    if invalid is None:
        return _syntax(error.msg, place)
    character = invalid[1] or chr(int(invalid[2], 16))
    plain = typed_instead_of(character)
    return Refusal(RefusalKind.CHARACTER, place, {"character": invalid[1] or f"U+{invalid[2]}", "fix": plain})


def _syntax(reason: str, place: Place) -> Refusal:
    kind = RefusalKind.SYNTAX_QUESTION if reason.endswith("?") else RefusalKind.SYNTAX
    return Refusal(kind, place, {"reason": reason.rstrip(".")})


def _echoes(tree: ast.Module, sections: Sequence[Section], lines: list[str]) -> frozenset[ast.Expr]:
    """The last statement of each cell, where it is an expression and no ``;`` follows."""
    last: dict[Section, ast.stmt] = {}
    starts = [one.first_line for one in sections]
    for statement in tree.body:
        place = bisect_right(starts, statement.lineno) - 1
        if place >= 0 and statement.lineno <= sections[place].last_line:
            last[sections[place]] = statement
    return frozenset(one for one in last.values() if isinstance(one, ast.Expr) and not _ends_with_semicolon(one, lines))


def _ends_with_semicolon(statement: ast.stmt, lines: list[str]) -> bool:
    place = place_of(statement, lines)
    return lines[place.end_line - 1][place.end_column :].lstrip().startswith(";")


def _lines(text: str) -> list[str]:
    """As Python counts lines: a form feed or a Unicode separator ends none."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _texts(**details: object) -> dict[str, str]:
    return {name: str(value) for name, value in details.items()}


def _refused(refusals: list[Refusal]) -> ProgramRefusedError:
    return ProgramRefusedError(tuple(refusals[:MOST_REFUSALS]))
