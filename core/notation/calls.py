"""Functions applied to their arguments, and the few notations that stand for a function."""

import ast
from collections.abc import Sequence

from core.notation.piece import Piece, binary, dotted, number, operation, placed, whole_number
from core.notation.problem import ProblemKind, refuse
from core.notation.vocabulary import BY_PATH, FUNCTIONS, INVERSES, Function


def call(word: str, label: str, arguments: Sequence[Piece], start: int, end: int, name_end: int) -> Piece:
    """The call of a function of the vocabulary.

    Args:
        word: the function's name in the vocabulary, or its dotted path.
        label: the name as typed.
        arguments: in order.
        start: where the call begins; the name stands there.
        end: where it ends.
        name_end: where the name ends.

    Raises:
        NotationError: where the number or the kind of the arguments is wrong.
    """
    if word == "cbrt":
        return _cube_root(_only(label, arguments, start, end), start, end)
    function = _function(word, label, arguments, start, end)
    _check_whole_numbers(function, label, arguments)
    nodes = [argument.node for argument in arguments]
    if len(arguments) == len(function.signature):
        nodes += [_integer(appended, start, end) for appended in function.appended]
    name = dotted(function.path, start, name_end)
    return operation(ast.Call(name, nodes, []), start, end, *arguments)


def root(sign: str, radicand: Piece, start: int, end: int) -> Piece:
    """``√x``, ``∛x`` (the real cube root) and ``∜x``."""
    if sign == "√":
        return call("sqrt", sign, [radicand], start, end, start + 1)
    if sign == "∛":
        return _cube_root(radicand, start, end)
    return _power(radicand, 4, start, end)


def raised(function: Piece, exponent: Piece, word: str) -> Piece:
    """``sin²x``: the function's value, raised.

    Raises:
        NotationError: for ``sin⁻¹x``, which is read in two ways.
    """
    if whole_number(exponent.node) == -1:
        raise refuse(
            ProblemKind.INVERSE_OR_RECIPROCAL,
            function.start,
            exponent.end,
            word=f"{word}⁻¹",
            inverse=INVERSES.get(word, "its own formula"),
            reciprocal=f"1/{word}(x)",
        )
    power = ast.BinOp(function.node, ast.Pow(), exponent.node)
    return operation(power, function.start, function.end, function, exponent)


def _cube_root(radicand: Piece, start: int, end: int) -> Piece:
    """PyTorch has none: ``sign(x)·|x|^(1/3)`` is the real root for negative numbers too."""
    sign = call("sign", "∛", [radicand], start, end, start + 1)
    magnitude = call("abs", "∛", [radicand], start, end, start + 1)
    return binary(sign, ast.Mult(), _power(magnitude, 3, start, end))


def _power(base: Piece, degree: int, start: int, end: int) -> Piece:
    one, whole = number("1", start, end), number(str(degree), start, end)
    exponent = operation(ast.BinOp(one.node, ast.Div(), whole.node), start, end)
    return operation(ast.BinOp(base.node, ast.Pow(), exponent.node), start, end, base, exponent)


def _function(word: str, label: str, arguments: Sequence[Piece], start: int, end: int) -> Function:
    count = len(arguments)
    if function := BY_PATH.get((word, count)) or FUNCTIONS.get(word, {}).get(count):
        return function
    forms = FUNCTIONS.get(word) or {length: form for (path, length), form in BY_PATH.items() if path == word}
    raise _wrong_count(label, sorted(forms), count, start, end)


def _only(label: str, arguments: Sequence[Piece], start: int, end: int) -> Piece:
    if len(arguments) != 1:
        raise _wrong_count(label, [1], len(arguments), start, end)
    return arguments[0]


def _wrong_count(label: str, expected: Sequence[int], found: int, start: int, end: int) -> Exception:
    counts = " or ".join(map(str, expected)) + (" argument" if expected[-1] == 1 else " arguments")
    return refuse(ProblemKind.WRONG_ARGUMENT_COUNT, start, end, word=label, expected=counts, found=found)


def _check_whole_numbers(function: Function, label: str, arguments: Sequence[Piece]) -> None:
    for position, (kind, argument) in enumerate(zip(function.signature, arguments, strict=False), start=1):
        if kind == "i" and whole_number(argument.node) is None:
            raise refuse(ProblemKind.WHOLE_NUMBER_ARGUMENT, argument.start, argument.end, word=label, position=position)


def _integer(value: int, start: int, end: int) -> ast.expr:
    magnitude = placed(ast.Constant(abs(value)), start, end)
    return placed(ast.UnaryOp(ast.USub(), magnitude), start, end) if value < 0 else magnitude
