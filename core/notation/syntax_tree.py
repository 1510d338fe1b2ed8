"""What the grammar recognises becomes Python's own syntax tree, each node with its place in the text."""

import ast
from collections.abc import Sequence
from dataclasses import replace

from lark import Token, Transformer

from core.notation.calls import call, raised, root
from core.notation.piece import Piece, binary, dotted, number, operation, placed, whole_number
from core.notation.problem import ProblemKind, refuse
from core.notation.products import product
from core.notation.vocabulary import CONSTANTS

_COMPARISONS: dict[str, type[ast.cmpop]] = {
    "<": ast.Lt,
    ">": ast.Gt,
    "<=": ast.LtE,
    ">=": ast.GtE,
    "==": ast.Eq,
    "!=": ast.NotEq,
}

Children = Sequence[Piece | Token]


class TreeBuilder(Transformer[Token, Piece]):
    """One method a rule of ``formula_grammar.lark``, called as soon as the rule is recognised."""

    def start(self, children: Children) -> Piece:
        """The whole formula."""
        return _pieces(children)[0]

    def number(self, children: Sequence[Token]) -> Piece:
        """A number as typed."""
        return number(str(children[0]), *_place(children[0]))

    def fraction(self, children: Sequence[Token]) -> Piece:
        """A character such as ½: one over two."""
        numerator, denominator = (number(digits, *_place(children[0])) for digits in children[0].split("/"))
        return binary(numerator, ast.Div(), denominator)

    def name(self, children: Sequence[Token]) -> Piece:
        """A parameter."""
        start, end = _place(children[0])
        return Piece(placed(ast.Name(str(children[0]), ast.Load()), start, end), start, end)

    def constant(self, children: Sequence[Token]) -> Piece:
        """π, τ or e, as Python's math has them."""
        start, end = _place(children[0])
        return Piece(dotted(f"math.{CONSTANTS[children[0]]}", start, end), start, end)

    def binary(self, children: Children) -> Piece:
        """A sum or a difference."""
        (left, right), (sign,) = _pieces(children), _tokens(children)
        return binary(left, ast.Add() if sign.type == "PLUS" else ast.Sub(), right)

    def unary(self, children: Children) -> Piece:
        """A sign in front."""
        (operand,), (sign,) = _pieces(children), _tokens(children)
        operator = ast.USub() if sign.type == "MINUS" else ast.UAdd()
        return operation(ast.UnaryOp(operator, operand.node), _place(sign)[0], operand.end, operand)

    def times(self, children: Sequence[Token]) -> Token:
        """A sign between factors."""
        return children[0]

    def product(self, children: Children) -> Piece:
        """Factors, with signs between them or without."""
        return product(children)

    def bare_product(self, children: Children) -> Piece:
        """The factors that follow a function without brackets."""
        return product(children)

    def power(self, children: Children) -> Piece:
        """``x^2``; with e as its base, the exponential function."""
        base, exponent = _pieces(children)
        return self._power(base, exponent, exponent.end)

    def superscript(self, children: Children) -> Piece:
        """``x²``."""
        base, exponent = _pieces(children)
        return self._power(base, exponent, _end(children))

    def _power(self, base: Piece, exponent: Piece, end: int) -> Piece:
        match base.node:
            case ast.Attribute(value=ast.Name(id="math"), attr="e"):
                power = call("exp", "e", [exponent], base.start, end, base.end)
            case _:
                power = operation(ast.BinOp(base.node, ast.Pow(), exponent.node), base.start, end, base, exponent)
        return power

    def transpose(self, children: Children) -> Piece:
        """``Aᵀ``."""
        matrix = _pieces(children)[0]
        return operation(ast.Attribute(matrix.node, "T", ast.Load()), matrix.start, _end(children), matrix)

    def element(self, children: Children) -> Piece:
        """``x[0]``, ``A[0, 1]``, ``x[1:]``."""
        value, *indices = _pieces(children)
        for index in indices:
            _check_index(index)
        nodes = [index.node for index in indices]
        tuple_node = placed(ast.Tuple(nodes, ast.Load()), indices[0].start, indices[-1].end)
        subscript = ast.Subscript(value.node, nodes[0] if len(nodes) == 1 else tuple_node, ast.Load())
        return operation(subscript, value.start, _end(children), value)

    def slice(self, children: Sequence[Piece | Token | None]) -> Piece:
        """``1:``, ``:-1``, ``::2``; absent bounds are None."""
        lower, colon, upper, _, step = children
        bounds = [bound.node if isinstance(bound, Piece) else None for bound in (lower, upper, step)]
        present = [child for child in children if child is not None]
        start = lower.start if isinstance(lower, Piece) else _place(colon)[0]
        return Piece(placed(ast.Slice(*bounds), start, _end(present)), start, _end(present))

    def group(self, children: Children) -> Piece:
        """Round brackets: the piece covers them, its tree does not."""
        opening, closing = _tokens(children)
        return replace(_pieces(children)[0], start=_place(opening)[0], end=_place(closing)[1], is_between_bars=False)

    def absolute(self, children: Children) -> Piece:
        """``|x|``; two bars tight on either side are a norm's."""
        inner, (opening, closing) = _pieces(children)[0], _tokens(children)
        start, end = _place(opening)[0], _place(closing)[1]
        if inner.is_between_bars and (inner.start, inner.end) == (_place(opening)[1], _place(closing)[0]):
            assert isinstance(inner.node, ast.Call)  # noqa: S101 (what is between bars is a call of abs)
            return call("norm", "‖", [replace(inner, node=inner.node.args[0])], start, end, start + 1)
        return replace(call("abs", "|", [inner], start, end, start + 1), is_between_bars=True)

    def norm(self, children: Children) -> Piece:
        """``‖x‖``, ``‖x‖₁``."""
        order = [number(str(token), *_place(token)) for token in _tokens(children) if token.type == "NORM_INDEX"]
        start, end = _start(children), _end(children)
        return call("norm", "‖", [_pieces(children)[0], *order], start, end, start + 1)

    def floor(self, children: Children) -> Piece:
        """``⌊x⌋``."""
        return call("floor", "⌊", _pieces(children), _start(children), _end(children), _start(children) + 1)

    def ceiling(self, children: Children) -> Piece:
        """``⌈x⌉``."""
        return call("ceil", "⌈", _pieces(children), _start(children), _end(children), _start(children) + 1)

    def root(self, children: Children) -> Piece:
        """``√x``."""
        sign = _tokens(children)[0]
        return root(str(sign), _pieces(children)[0], _start(children), _end(children))

    def function_power(self, children: Children) -> "FunctionPower":
        """``sin²``: what is between function and argument."""
        return FunctionPower(_pieces(children)[0])

    def application(self, children: "Sequence[Piece | Token | FunctionPower]") -> Piece:
        """``sin x``."""
        return _call(children)

    def call(self, children: "Sequence[Piece | Token | FunctionPower]") -> Piece:
        """``sin(x)``."""
        return _call(children)

    def comparison(self, children: Children) -> Piece:
        """``0 < x < 1``: PyTorch compares two at a time, so a chain is an *and* of its links."""
        values, signs = _pieces(children), _tokens(children)
        links = [_compare(left, sign, right) for left, sign, right in zip(values, signs, values[1:], strict=False)]
        result = links[0]
        for link in links[1:]:
            result = binary(result, ast.BitAnd(), link)
        return result

    def conjunction(self, children: Children) -> Piece:
        """Two conditions that must both hold."""
        left, right = _pieces(children)
        return binary(left, ast.BitAnd(), right)


class FunctionPower:
    """The exponent between a function and its argument."""

    def __init__(self, exponent: Piece) -> None:
        self.exponent = exponent


def _call(children: "Sequence[Piece | Token | FunctionPower]") -> Piece:
    function = children[0]
    assert isinstance(function, Token)  # noqa: S101 (the grammar has it so)
    exponent = next((child.exponent for child in children if isinstance(child, FunctionPower)), None)
    arguments = [child for child in children if isinstance(child, Piece)]
    label = str(function).rpartition(".")[2]
    start, end = _place(function)[0], _end([child for child in children if not isinstance(child, FunctionPower)])
    value = call(str(function), label, arguments, start, end, _place(function)[1])
    return raised(value, exponent, label) if exponent else value


def _compare(left: Piece, sign: Token, right: Piece) -> Piece:
    for side in (left, right):
        if isinstance(side.node, ast.BinOp) and isinstance(side.node.op, ast.BitAnd):
            raise refuse(ProblemKind.CONDITION_COMPARED, side.start, side.end)
    compare = ast.Compare(left.node, [_COMPARISONS[str(sign)]()], [right.node])
    return operation(compare, left.start, right.end, left, right)


def _check_index(index: Piece) -> None:
    match index.node:
        case ast.Slice(lower=lower, upper=upper, step=step):
            bounds = [bound for bound in (lower, upper, step) if bound is not None]
        case node:
            bounds = [node]
    if any(whole_number(bound) is None for bound in bounds):
        raise refuse(ProblemKind.BAD_INDEX, index.start, index.end)


def _pieces(children: Sequence[object]) -> list[Piece]:
    return [child for child in children if isinstance(child, Piece)]


def _tokens(children: Sequence[object]) -> list[Token]:
    return [child for child in children if isinstance(child, Token)]


def _place(token: object) -> tuple[int, int]:
    assert isinstance(token, Token)  # noqa: S101 (the grammar has it so)
    assert token.start_pos is not None  # noqa: S101 (every token is made from a lexeme with its place)
    assert token.end_pos is not None  # noqa: S101
    return token.start_pos, token.end_pos


def _start(children: Sequence[object]) -> int:
    first = children[0]
    return first.start if isinstance(first, Piece) else _place(first)[0]


def _end(children: Sequence[object]) -> int:
    last = children[-1]
    return last.end if isinstance(last, Piece) else _place(last)[1]
