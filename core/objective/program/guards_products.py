"""What is asked before tensors are spread to a common shape or multiplied: how large the result would be."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_elements
from core.objective.program.grant import Guard
from core.objective.program.halt import Refused
from core.objective.program.sizes import Shape, argument, broadcast_volume, count_of, shape_of


def broadcast(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``a + b`` and every function of the kind; also for operators, which have no names for their sides."""
    given = (*arguments, *keywords.values()) if keywords else arguments
    most = 1
    for value in given:
        if type(value) is Tensor:
            most *= value.numel() or 1
        elif type(value) not in _SINGLE:
            most *= count_of(value)
    if most > limits.elements:
        check_elements(limits, broadcast_volume(shape for value in given if (shape := shape_of(value)) is not None))


def divided(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``div``: the least whole number by -1, cut off, ends the process instead of an error."""
    broadcast(limits, arguments, keywords)
    if keywords.get("rounding_mode") == "trunc":
        given = [value for value in (*arguments, *keywords.values()) if isinstance(value, (Tensor, int))]
        if any(map(_has_least, given)):
            raise Refused(RefusalKind.ARGUMENT, name="div", argument="the least whole number with 'trunc'")


def _has_least(value: Tensor | int) -> bool:
    if isinstance(value, int):
        return value == -(2**63)
    if value.dtype not in (torch.int64, torch.int32) or not value.numel():
        return False
    return int(value.min()) == torch.iinfo(value.dtype).min


_SINGLE: set[type] = {int, float, bool, str, type(None)}


def outer(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``outer`` and ``kron``: every element with every one."""
    check_elements(limits, math.prod(count_of(value) for value in (*arguments, *keywords.values())))


def matmul(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``a @ b``: rows of one and columns of the other, for all that is spread before them."""
    named = [value for name, value in keywords.items() if name != "out"]
    factors = [value for value in (*arguments, *named) if shape_of(value) is not None][:2]
    if len(factors) == 2:
        check_elements(limits, _product(*(shape_of(value) or () for value in factors)))


def _product(left: Shape, right: Shape) -> int:
    rows = left[-2] if len(left) > 1 else 1
    columns = right[-1] if len(right) > 1 else 1
    return broadcast_volume([left[:-2], right[:-2]]) * rows * columns


def inner(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``inner``: the last axis of one against the last of the other."""
    shapes = [shape for value in (*arguments, *keywords.values()) if (shape := shape_of(value)) is not None][:2]
    if len(shapes) == 2 and all(shapes):
        check_elements(limits, math.prod(math.prod(shape) // max(shape[-1], 1) for shape in shapes))


def numpy_dot(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``numpy.dot``: the last axis of one against the last but one of the other."""
    shapes = [shape for value in (*arguments, *keywords.values()) if (shape := shape_of(value)) is not None][:2]
    if len(shapes) == 2 and all(shapes):
        left, right = shapes
        away = right[-2] if len(right) > 1 else right[-1]
        check_elements(limits, math.prod(left[:-1]) * (math.prod(right) // max(away, 1)))


def addition(places: tuple[int, int]) -> Guard:
    """Of ``addmm(input, a, b)`` and its like: the product of what stands at two places."""

    def guard(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
        factors = [value for place, value in enumerate(arguments) if place in places]
        factors += [value for name, value in keywords.items() if name not in ("beta", "alpha", "input", "out")]
        matmul(limits, factors, {})

    return guard


def batch_addition(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``addbmm(input, a, b)``: the products of a batch are added up."""
    left = shape_of(argument(arguments, keywords, 1, "batch1")) or ()
    right = shape_of(argument(arguments, keywords, 2, "batch2")) or ()
    check_elements(limits, _product(left[-2:], right[-2:]))


def outer_addition(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``addr(input, a, b)``."""
    outer(limits, arguments[1:], {name: value for name, value in keywords.items() if name.startswith("vec")})


def tensordot(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``tensordot(a, b, dims)``: what is left of both without the axes that are summed."""
    shapes = [shape_of(value) for value in (*arguments, *keywords.values())][:2]
    axes = argument(arguments, keywords, 2, "dims", keywords.get("axes", 2))
    if isinstance(axes, Tensor):
        axes = axes.tolist()
    if len(shapes) == 2 and shapes[0] is not None and shapes[1] is not None:
        check_elements(limits, _left(shapes[0], _summed(axes, 0)) * _left(shapes[1], _summed(axes, 1)))


def _summed(axes: object, side: int) -> list[int]:
    if isinstance(axes, int):
        return list(range(-axes, 0)) if side == 0 else list(range(axes))
    chosen = axes[side] if isinstance(axes, (list, tuple)) and len(axes) == 2 else ()
    if isinstance(chosen, (list, tuple)):
        return [axis for axis in chosen if isinstance(axis, int)]
    return [chosen] if isinstance(chosen, int) else []


def _left(shape: Shape, summed: Sequence[int]) -> int:
    gone = {axis % len(shape) for axis in summed if shape and -len(shape) <= axis < len(shape)}
    return math.prod(size for axis, size in enumerate(shape) if axis not in gone)


def einsum(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``einsum``: every product on the way, since it multiplies two at a time from the left."""
    operands = arguments[1] if len(arguments) == 2 and isinstance(arguments[1], (list, tuple)) else arguments[1:]
    equation = arguments[0] if arguments and isinstance(arguments[0], str) else None
    shapes = [shape_of(value) or () for value in operands]
    if math.prod(math.prod(shape) or 1 for shape in shapes) > limits.elements:
        check_elements(limits, _einsum_count(equation, shapes) if equation else math.prod(map(math.prod, shapes)))


def _einsum_count(equation: str, shapes: Sequence[Shape]) -> int:
    inputs, arrow, output = equation.replace(" ", "").partition("->")
    terms = [_labels(term, len(shape)) for term, shape in zip(inputs.split(","), shapes, strict=False)]
    size = {
        label: length
        for term, shape in zip(terms, shapes, strict=False)
        for label, length in zip(term, shape, strict=False)
        if length != 1
    }
    if not arrow:
        every = [label for term in terms for label in term]
        output = "".join(sorted({label for label in every if every.count(label) == 1}))
    kept = set(_labels(output, len(output)))
    largest, alive = 0, set[str]()
    for place, term in enumerate(terms):
        later = set().union(*terms[place + 1 :]) | kept if terms[place + 1 :] else kept
        alive = (alive | set(term)) & later
        largest = max(largest, math.prod(size.get(label, 1) for label in alive))
    return largest


def _labels(term: str, axes: int) -> str:
    """One letter for each axis; those of an ellipsis are counted from its end."""
    before, dots, after = term.partition("...")
    free = max(axes - len(before) - len(after), 0) if dots else 0
    return before + "".join(chr(0xE000 + place) for place in reversed(range(free))) + after


def solved(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``lstsq(A, B)``: as many unknowns as ``A`` has columns, for each column of ``B``."""
    shapes = [shape for value in (*arguments, *keywords.values()) if (shape := shape_of(value))]
    columns = [shape[-1] if len(shape) > 1 else 1 for shape in shapes[:2]]
    check_elements(limits, math.prod(columns) * max((math.prod(shape[:-2]) for shape in shapes[:2]), default=1))


def integrated(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``trapezoid(y, x)``: spread to each other but along the axis, which becomes shorter on the way."""
    shapes = [list(shape) for value in (*arguments, *keywords.values()) if (shape := shape_of(value))]
    longest = max((size for shape in shapes for size in shape), default=1)
    for shape in shapes:
        shape[-1] = 1
    check_elements(limits, broadcast_volume(shapes) * longest)


def linear(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``functional.linear(x, weight)``: rows of the input times rows of the weight."""
    _rows(limits, argument(arguments, keywords, 0, "input"), argument(arguments, keywords, 1, "weight"))


def bilinear(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``functional.bilinear(x, y, weight)``."""
    _rows(limits, argument(arguments, keywords, 0, "input1"), argument(arguments, keywords, 2, "weight"))


def _rows(limits: Limits, given: object, weight: object) -> None:
    shape, rows = shape_of(given), shape_of(weight)
    if shape and rows:
        check_elements(limits, math.prod(shape[:-1]) * (rows[0] if len(rows) > 1 else 1))


def pairs(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``cdist(a, b)``: every row of one with every row of the other."""
    shapes = [shape for value in (*arguments, *keywords.values()) if (shape := shape_of(value)) is not None][:2]
    if len(shapes) == 2 and all(len(shape) > 1 for shape in shapes):
        check_elements(limits, broadcast_volume([shapes[0][:-2], shapes[1][:-2]]) * shapes[0][-2] * shapes[1][-2])


def chain(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``chain_matmul`` and ``multi_dot``: whatever is multiplied first, no product has more."""
    factors = arguments[0] if len(arguments) == 1 and isinstance(arguments[0], (list, tuple)) else arguments
    shapes = [shape for value in factors if (shape := shape_of(value))]
    if shapes:
        check_elements(limits, max(shape[0] for shape in shapes) * max(shape[-1] for shape in shapes))
