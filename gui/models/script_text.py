"""A script's text, and which of its statements a piece of it belongs to."""

import ast
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from core.notation.program import tree_of
from core.notation.program_problem import ProgramRefusedError
from gui.models.code_text import ELLIPSIS, in_one_line

Span = tuple[int, int]

_TEXTS_KEPT = 4
_LOOPS = (ast.For, ast.While)
_OWN = (ast.FunctionDef, ast.Lambda)
"""What has turns of its own: calls."""


@dataclass(frozen=True)
class Statement:
    """A statement; of a loop, a condition or a function only its head; or what a ``lambda`` computes.

    Attributes:
        span: the characters ``[start, end)`` of the script.
        line: in which it begins, from 1.
        node: of Python's own tree.
        is_in_loop: whether it is done again and again by a loop.
    """

    span: Span
    line: int
    node: ast.AST
    is_in_loop: bool


class ScriptText:
    """A script that was run.

    Args:
        text: as typed. What is no Python has no statements.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def quoted(self, span: Span) -> str:
        """A piece of the script in one line."""
        return in_one_line(self.text, *span)

    def shortened(self, span: Span, longest: int) -> str:
        """The same, no longer than that: of a long call its name tells more than its ends."""
        text = self.quoted(span)
        if len(text) <= longest:
            return text
        node = self.nodes_of(self.statement_of(span)).get(span)
        called = "" if not isinstance(node, ast.Call) else self.quoted(self.span_of(node.func))
        if called and len(called) + 3 <= longest:
            return f"{called}({ELLIPSIS})"
        half = longest // 2
        return f"{text[: half - 1]} {ELLIPSIS} {text[1 - half :]}"

    def line_of(self, place: int) -> int:
        """The line of a character, from 1."""
        return bisect_right(self._starts, place)

    def span_of(self, node: ast.AST) -> Span:
        """The characters of a node; Python counts bytes."""
        line, end_line = getattr(node, "lineno", 1), getattr(node, "end_lineno", None) or 1
        return (
            self._place(line, getattr(node, "col_offset", 0)),
            self._place(end_line, getattr(node, "end_col_offset", None) or 0),
        )

    def statement_of(self, span: Span) -> Statement:
        """The statement that a piece belongs to, the innermost one; of what belongs to none its lines."""
        index = bisect_right(self._statement_starts, span[0]) - 1
        while index >= 0:
            statement = self._statements[index]
            if statement.span[0] <= span[0] and span[1] <= statement.span[1]:
                return statement
            index = self._parents[index]
        return self._whole_lines(span)

    def on_line(self, line: int) -> Statement | None:
        """The first statement that begins in a line."""
        return next((one for one in self._statements if one.line == line), None)

    def nodes_of(self, statement: Statement) -> dict[Span, ast.AST]:
        """Each piece of a statement that is an expression, or works in place."""
        if statement not in self._nodes:
            found: dict[Span, ast.AST] = {}
            for node in _within(statement.node):
                if hasattr(node, "lineno"):
                    found.setdefault(self.span_of(node), node)
            self._nodes[statement] = found
        return self._nodes[statement]

    @cached_property
    def modules(self) -> frozenset[str]:
        """The names under which modules, or what is in them, were imported."""
        imports = [one.node for one in self._statements if isinstance(one.node, ast.Import | ast.ImportFrom)]
        return frozenset(alias.asname or alias.name.partition(".")[0] for node in imports for alias in node.names)

    @cached_property
    def _nodes(self) -> dict[Statement, dict[Span, ast.AST]]:
        return {}

    @cached_property
    def _found(self) -> tuple[Sequence[Statement], Sequence[int]]:
        """All statements in the order of the text, and for each the place of the one around it; −1 for none."""
        try:
            tree = tree_of(self.text)
        except ProgramRefusedError:
            return (), ()
        found: list[tuple[Statement, int]] = []
        pending: list[tuple[ast.AST, int, bool]] = [(tree, -1, False)]
        while pending:
            node, parent, is_in_loop = pending.pop()
            if isinstance(node, ast.stmt | ast.Lambda):
                is_repeated = is_in_loop or isinstance(node, ast.While)
                found.append((Statement(self._head(node), getattr(node, "lineno", 1), node, is_repeated), parent))
                parent = len(found) - 1
            is_in_loop = (is_in_loop or isinstance(node, _LOOPS)) and not isinstance(node, _OWN)
            pending += [(child, parent, is_in_loop) for child in ast.iter_child_nodes(node)]
        return _in_order(found)

    @property
    def _statements(self) -> Sequence[Statement]:
        return self._found[0]

    @property
    def _parents(self) -> Sequence[int]:
        return self._found[1]

    @cached_property
    def _statement_starts(self) -> Sequence[int]:
        return [one.span[0] for one in self._statements]

    def _head(self, node: ast.AST) -> Span:
        """A statement without the statements within it."""
        start, end = self.span_of(node)
        within = getattr(node, "body", None) or getattr(node, "cases", None)
        if not isinstance(within, list) or not within:
            return start, end
        first = within[0] if isinstance(within[0], ast.stmt) else within[0].pattern
        begins = self.span_of(first)[0]
        ends = (self.span_of(one)[1] for one in _within(node) if one is not node)
        return start, self.text.find(":", max((one for one in ends if one < begins), default=start)) + 1

    def _whole_lines(self, span: Span) -> Statement:
        line, last = self.line_of(span[0]), self.line_of(max(span[0], span[1] - 1))
        start, end = self._starts[line - 1], min(self._starts[last] - 1, len(self.text))
        start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
        return Statement((min(start, span[0]), max(end, span[1])), line, ast.Pass(), is_in_loop=False)

    def _place(self, line: int, column: int) -> int:
        if not 1 <= line <= len(self._lines):
            return len(self.text)
        text = self._lines[line - 1]
        if not text.isascii():
            column = len(text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "replace"))
        return self._starts[line - 1] + column


def _in_order(found: Sequence[tuple[Statement, int]]) -> tuple[Sequence[Statement], Sequence[int]]:
    order = sorted(range(len(found)), key=lambda place: (found[place][0].span[0], -found[place][0].span[1]))
    places = {old: new for new, old in enumerate(order)} | {-1: -1}
    return [found[old][0] for old in order], [places[found[old][1]] for old in order]


def _within(node: ast.AST) -> Iterator[ast.AST]:
    """The expressions of a statement from without, those of the statements within it not among them."""
    pending = [node]
    while pending:
        one = pending.pop()
        if one is not node and isinstance(one, ast.stmt):
            continue
        if isinstance(one, ast.expr | ast.arg | ast.AugAssign):
            yield one
        pending.extend(ast.iter_child_nodes(one))


@lru_cache(_TEXTS_KEPT)
def script_text(text: str) -> ScriptText:
    """A script; the passes of a run that are opened one behind the other have it in common."""
    return ScriptText(text)
