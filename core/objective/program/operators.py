"""Operators: Python's own, looked at before where a result could be of any size."""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from torch import Tensor

from core.document.program_limits import LimitKind, Limits
from core.objective.program.calls import NO_KEYWORDS, Calling
from core.objective.program.checks import check_digits, check_result, check_walk
from core.objective.program.frames import Evaluate, Frame
from core.objective.program.guards_collections import searched
from core.objective.program.guards_format import check_percent
from core.objective.program.guards_products import broadcast, matmul
from core.objective.program.halt import LimitReached
from core.objective.program.handing_over import GOES_THROUGH
from core.objective.program.machine import Machine
from core.objective.program.site import Site
from core.objective.program.sizes import whole

Binary = Callable[[Any, Any], Any]

_SEQUENCES = (str, list, tuple)
_SMALL_NUMBER = 2**31

_DIGITS_PER_BIT = math.log10(2)

_UNARY: Mapping[type[ast.unaryop], Callable[[Any], Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
    ast.Not: operator.not_,
}
_OF_SETS = (ast.Sub, ast.BitAnd, ast.BitOr, ast.BitXor)
_BINARY: Mapping[type[ast.operator], tuple[Binary, Binary]] = {
    ast.Add: (operator.add, operator.iadd),
    ast.Sub: (operator.sub, operator.isub),
    ast.Mult: (operator.mul, operator.imul),
    ast.Div: (operator.truediv, operator.itruediv),
    ast.FloorDiv: (operator.floordiv, operator.ifloordiv),
    ast.Mod: (operator.mod, operator.imod),
    ast.Pow: (operator.pow, operator.ipow),
    ast.MatMult: (operator.matmul, operator.imatmul),
    ast.LShift: (operator.lshift, operator.ilshift),
    ast.RShift: (operator.rshift, operator.irshift),
    ast.BitOr: (operator.or_, operator.ior),
    ast.BitXor: (operator.xor, operator.ixor),
    ast.BitAnd: (operator.and_, operator.iand),
}
"""Of each sign what computes it, and what computes it in place."""

_COMPARISONS: Mapping[type[ast.cmpop], Binary] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
}


def unary(node: ast.UnaryOp, site: Site) -> Evaluate:
    """``-x``, ``+x``, ``~x``, ``not x``."""
    return site.weave.operation(node, _UNARY[type(node.op)], [site.build(node.operand)])


def binary(node: ast.BinOp, site: Site) -> Evaluate:
    """``a + b`` and its like."""
    is_harmless = _is_harmless(node.op, node.left) or _is_harmless(node.op, node.right)
    function = _BINARY[type(node.op)][0] if is_harmless else computing(node.op, site.machine)
    return site.weave.operation(node, function, [site.build(node.left), site.build(node.right)])


def _is_harmless(sign: ast.operator, operand: ast.expr) -> bool:
    """Whether a number in the text alone tells that an operator can make nothing large."""
    value = operand.value if isinstance(operand, ast.Constant) else None
    if type(value) is float:
        return isinstance(sign, ast.Add | ast.Sub | ast.Div | ast.Mult | ast.Pow)
    # NumPy makes arrays of objects where a whole number is too large for it.
    return type(value) is int and value < _SMALL_NUMBER and isinstance(sign, ast.Add | ast.Sub | ast.Div)


def computing(sign: ast.operator, machine: Machine, *, in_place: bool = False) -> Binary:
    """What computes an operator, with the looks that it needs before."""
    function = _BINARY[type(sign)][in_place]
    check = _CHECKS.get(type(sign))
    iterated = _iterating(sign, function, machine, in_place=in_place)
    if check is None:
        return iterated

    def checked(left: Any, right: Any) -> Any:
        if (type(left), type(right)) in _HARMLESS_PAIRS:
            return function(left, right)
        check(left, right, machine)
        result = iterated(left, right)
        if type(result) is np.ndarray:
            check_result(machine.limits, result)
        return result

    return checked


def _iterating(sign: ast.operator, function: Binary, machine: Machine, *, in_place: bool) -> Binary:
    """``keys & items``, ``names |= pairs``, ``values += items`` go through anything: its items count as statements."""
    if not (isinstance(sign, _OF_SETS) or (in_place and isinstance(sign, ast.Add))):
        return function
    calling = Calling(machine)

    def iterate(left: Any, right: Any) -> Any:
        if type(left) in GOES_THROUGH or type(right) in GOES_THROUGH:
            left, right = calling.iterated(left), calling.iterated(right)
        return function(left, right)

    return iterate


def comparison(node: ast.Compare, site: Site) -> Evaluate:
    """``a < b``, also chained, where what does not matter any more is not evaluated."""
    first = site.build(node.left)
    links = [(_comparing(sign, site), operand) for sign, operand in zip(node.ops, node.comparators, strict=True)]
    if len(links) == 1:
        (compare, operand) = links[0]
        return site.weave.operation(node, compare, [first, site.build(operand)])
    *middle, (compare_last, last) = [(compare, site.build(operand)) for compare, operand in links]

    def chained(frame: Frame) -> Any:
        left = first(frame)
        for compare, evaluate in middle:
            right = evaluate(frame)
            result = compare(left, right)
            if not result:
                return result
            left = right
        return compare_last(left, last(frame))

    return chained


def _comparing(sign: ast.cmpop, site: Site) -> Binary:
    if isinstance(sign, ast.In | ast.NotIn):
        consumable, limits = site.calling.consumable, site.machine.limits

        def contains(item: Any, items: Any) -> bool:
            check_walk(limits, items)
            if type(items) is range:
                searched(limits, (items, item), NO_KEYWORDS)
            return item in consumable(items)

        return contains if isinstance(sign, ast.In) else lambda item, items: not contains(item, items)
    if isinstance(sign, ast.Is | ast.IsNot):
        return _COMPARISONS[type(sign)]
    return _walking(_COMPARISONS[type(sign)], site.machine.limits)


def _walking(compare: Binary, limits: Limits) -> Binary:
    """A comparison that may go through lists within lists."""

    def walk(left: Any, right: Any) -> Any:
        if type(left) in _WALKED and type(right) in _WALKED:
            check_walk(limits, left)
            check_walk(limits, right)
        return compare(left, right)

    return walk


def check_length(limits: Limits, items: object, length: int) -> None:
    """Refuses a sequence that would get too long.

    Raises:
        LimitReached: where it would.
    """
    if isinstance(items, str):
        if length > limits.characters:
            raise LimitReached(LimitKind.CHARACTERS, limit=f"{limits.characters:,}")
    elif length > limits.items:
        raise LimitReached(LimitKind.ITEMS, limit=f"{limits.items:,}")


def _check_shapes(left: Any, right: Any, machine: Machine) -> None:
    """Two tensors that are spread to each other may become a larger one."""
    broadcast(machine.limits, (left, right), NO_KEYWORDS)


def _check_addition(left: Any, right: Any, machine: Machine) -> None:
    if isinstance(left, _SEQUENCES) and isinstance(right, _SEQUENCES):
        check_length(machine.limits, left, len(left) + len(right))
    else:
        _check_shapes(left, right, machine)


def _check_product(left: Any, right: Any, machine: Machine) -> None:
    if isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() + right.bit_length()
        if bits > 1_000:
            check_digits(machine.limits, bits * _DIGITS_PER_BIT)
        return
    for items, times in ((left, right), (right, left)):
        if isinstance(items, _SEQUENCES):  # repeated by whatever can be an index, a tensor too
            check_length(machine.limits, items, len(items) * max(whole(times), 0))
    _check_shapes(left, right, machine)


def _check_power(left: Any, right: Any, machine: Machine) -> None:
    if isinstance(left, int) and isinstance(right, int):
        if abs(left) > 1 and right > 0:
            check_digits(machine.limits, left.bit_length() * right * _DIGITS_PER_BIT)
    else:
        _check_shapes(left, right, machine)


def _check_shift(left: Any, right: Any, machine: Machine) -> None:
    if isinstance(left, int) and isinstance(right, int) and left and right > 0:
        check_digits(machine.limits, (left.bit_length() + right) * _DIGITS_PER_BIT)


def _check_remainder(left: Any, right: Any, machine: Machine) -> None:
    if isinstance(left, str):
        check_percent(machine.limits, left, right)
    else:
        _check_shapes(left, right, machine)


def _check_matrices(left: Any, right: Any, machine: Machine) -> None:
    matmul(machine.limits, (left, right), NO_KEYWORDS)


_HARMLESS_PAIRS = frozenset(
    {(Tensor, int), (int, Tensor), (Tensor, float), (float, Tensor), (float, float), (int, float), (float, int)}
)
"""Types of two operands of which no operator makes anything large."""

_WALKED = frozenset({list, tuple, dict})
_CHECKS: Mapping[type[ast.operator], Callable[[Any, Any, Machine], None]] = {
    ast.Add: _check_addition,
    ast.Sub: _check_shapes,
    ast.Mult: _check_product,
    ast.Div: _check_shapes,
    ast.Mod: _check_remainder,
    ast.Pow: _check_power,
    ast.LShift: _check_shift,
    ast.MatMult: _check_matrices,
}
