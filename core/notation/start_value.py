"""Where a parameter starts, as typed: a number, a list of numbers, or one of PyTorch's creation functions."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from core.notation.brackets import pair_brackets
from core.notation.constants import evaluate
from core.notation.grammar import build_tree
from core.notation.lexeme import Kind, Lexeme
from core.notation.problem import NotationError, ProblemKind, refuse
from core.notation.scanner import scan
from core.notation.words import resolve_words


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers written out, in row-major order.

    Attributes:
        values: one Python float an element.
        shape: ``()`` for a single number.
        are_whole: whether all were typed without a decimal point, as PyTorch's integers are.
    """

    values: tuple[float, ...]
    shape: tuple[int, ...]
    are_whole: bool


@dataclass(frozen=True, slots=True)
class Creation:
    """A call of one of PyTorch's creation functions, such as ``randn(5)`` or ``linspace(0, 1, 5)``.

    Attributes:
        function: the name of the function in ``torch``: one of ``CREATIONS``.
        arguments: as typed; whole numbers are ints.
    """

    function: str
    arguments: tuple[float | int, ...]


StartValue = Numbers | Creation

CREATIONS = ("arange", "ones", "zeros", "linspace", "randn", "rand", "eye", "full")


_OPENING = frozenset({Kind.OPEN, Kind.INDEX_OPEN})
_CLOSING = frozenset({Kind.CLOSE, Kind.INDEX_CLOSE})
_DEEPEST_LIST = 8


def parse_start(text: str) -> StartValue:
    """Reads a start value.

    Args:
        text: a number or arithmetic between numbers (``π/2``), ``[1, 2]``, ``[[1, 2], [3, 4]]``, ``arange(4)``, ….

    Raises:
        NotationError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    if not text.strip():
        raise _bad(text, 0, len(text))
    lexemes = scan(text)
    if creation := _creation(lexemes, text):
        return creation
    values, shape, are_whole = _numbers(lexemes, text, 0)
    return Numbers(tuple(values), shape, are_whole)


def _creation(lexemes: Sequence[Lexeme], text: str) -> Creation | None:
    word = lexemes[0]
    name = word.text.removeprefix("torch.")
    if word.kind is not Kind.WORD or name not in CREATIONS or len(lexemes) < 3:
        return None
    if lexemes[1].kind is not Kind.OPEN or lexemes[-1].kind is not Kind.CLOSE:
        raise _bad(text, word.start, lexemes[-1].end)
    arguments: list[float] = []
    for argument in _separated(lexemes[2:-1], text):
        is_size = argument[0].kind in _OPENING and _closing_place(argument) == len(argument) - 1
        for single in _separated(argument[1:-1], text) if is_size else [argument]:
            value, is_whole = _number(single, text)
            arguments.append(int(value) if is_whole else value)
    return Creation(name, tuple(arguments))


def _numbers(lexemes: Sequence[Lexeme], text: str, depth: int) -> tuple[list[float], tuple[int, ...], bool]:
    """The numbers of a list of any depth in row-major order, its shape, and whether all are whole."""
    if lexemes[0].kind is not Kind.INDEX_OPEN:
        value, is_whole = _number(lexemes, text)
        return [value], (), is_whole
    start, end = lexemes[0].start, lexemes[-1].end
    if lexemes[-1].kind is not Kind.INDEX_CLOSE or depth == _DEEPEST_LIST:
        raise _bad(text, start, end)
    if len(lexemes) == 2:
        raise refuse(ProblemKind.EMPTY_START, start, end)
    rows = [_numbers(row, text, depth + 1) for row in _separated(lexemes[1:-1], text)]
    shapes = {shape for _, shape, _ in rows}
    if len(shapes) > 1:
        raise refuse(ProblemKind.RAGGED_START, start, end)
    values = [value for row, _, _ in rows for value in row]
    return values, (len(rows), *shapes.pop()), all(is_whole for _, _, is_whole in rows)


def _separated(lexemes: Sequence[Lexeme], text: str) -> list[Sequence[Lexeme]]:
    """What stands between commas that are in no inner bracket; a last comma may be left over, as in Python."""
    parts: list[list[Lexeme]] = [[]]
    depth = 0
    for lexeme in lexemes:
        depth += (lexeme.kind in _OPENING) - (lexeme.kind in _CLOSING)
        if depth < 0:
            raise _bad(text, lexeme.start, lexeme.end)
        if lexeme.kind is Kind.COMMA and depth == 0:
            parts.append([])
        else:
            parts[-1].append(lexeme)
    if not parts[-1] and len(parts) > 1:
        parts.pop()
    if not all(parts):
        raise _bad(text, 0, len(text))
    return list(parts)


def _closing_place(lexemes: Sequence[Lexeme]) -> int:
    """Where the first bracket is closed; -1 where it is not."""
    depth = 0
    for place, lexeme in enumerate(lexemes):
        depth += (lexeme.kind in _OPENING) - (lexeme.kind in _CLOSING)
        if depth == 0:
            return place
    return -1


def _number(lexemes: Sequence[Lexeme], text: str) -> tuple[float, bool]:
    start, end = lexemes[0].start, lexemes[-1].end
    try:
        node = build_tree(pair_brackets(resolve_words(lexemes, {})), text).node
    except NotationError as error:
        raise _bad(text[start:end], start, end) from error
    value = evaluate(node)
    if value is None:
        raise _bad(text[start:end], start, end)
    return value, value.is_integer() and _is_whole(node)


def _is_whole(node: ast.expr) -> bool:
    leaves = [leaf for leaf in ast.walk(node) if isinstance(leaf, ast.Constant | ast.Attribute | ast.Div)]
    return all(isinstance(leaf, ast.Constant) and isinstance(leaf.value, int) for leaf in leaves)


def _bad(text: str, start: int, end: int) -> NotationError:
    return refuse(ProblemKind.BAD_START, start, end, text=f"“{text}”")
