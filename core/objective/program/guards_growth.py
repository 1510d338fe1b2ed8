"""What is asked before PyTorch or NumPy puts things together, repeats them or makes a grid or a square of them."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from torch import Tensor

from core.objective.program.checks import check_elements, check_items
from core.objective.program.grant import Guard
from core.objective.program.guards_creation import Counted
from core.objective.program.sizes import (
    argument,
    axis_size,
    count_of,
    is_off,
    length_of,
    shape_of,
    varied_volume,
    whole,
)


def grown(count: Counted) -> Guard:
    """A guard that lets a call make as many elements as a program may have in one tensor."""
    return lambda limits, arguments, keywords: check_elements(limits, count(arguments, keywords))


def listed(count: Counted) -> Guard:
    """A guard that lets a call make as many items as a program may have in one list."""
    return lambda limits, arguments, keywords: check_items(limits, count(arguments, keywords))


def gathered(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``cat``, ``stack``, ``append``: everything together, of one sequence or of all arguments."""
    given = (*arguments, *(value for name, value in keywords.items() if name != "out"))
    return sum(count_of(value) for value in given if shape_of(value) is not None)


def repeated(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``x.repeat(2, 3)`` and ``tile``."""
    named = [value for name, value in keywords.items() if name in ("repeats", "dims", "reps")]
    given = arguments[0] if arguments else keywords.get("input", keywords.get("A"))
    return count_of(given) * varied_volume([*arguments[1:], *named])


def interleaved(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``repeat_interleave(x, repeats, dim)`` and ``numpy.repeat``: each as often as is said for all or for it."""
    given = argument(arguments, keywords, 0, "input", keywords.get("a"))
    repeats = argument(arguments, keywords, 1, "repeats")
    if repeats is None:
        return _total(given)  # of one argument: how often each index is meant
    times = count_of(repeats)
    if times == 1:
        return count_of(given) * _total(repeats)
    axis = argument(arguments, keywords, 2, "dim", keywords.get("axis"))
    return _total(repeats) * (count_of(given) // axis_size(shape_of(given) or (), axis) if axis is not None else 1)


def _total(repeats: object) -> int:
    if isinstance(repeats, Tensor) and not (repeats.is_floating_point() or repeats.is_complex()):
        return int(repeats.double().sum())  # whole numbers would come round again, past what can be counted
    if isinstance(repeats, np.ndarray) and repeats.dtype.kind in "iub":
        return int(repeats.sum(dtype=np.float64))
    return sum(map(whole, repeats)) if isinstance(repeats, (list, tuple, range)) else whole(repeats)


def diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diag``: a square around the diagonal, of a vector."""
    shape = shape_of(argument(arguments, keywords, 0, "input", keywords.get("v")))
    offset = whole(argument(arguments, keywords, 1, "diagonal", keywords.get("k", 0)))
    return (shape[0] + abs(offset)) ** 2 if shape is not None and len(shape) == 1 else 0


def flat_diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diagflat``: a square of all elements."""
    offset = whole(argument(arguments, keywords, 1, "offset", keywords.get("k", 0)))
    return (count_of(argument(arguments, keywords, 0, "input", keywords.get("v"))) + abs(offset)) ** 2


def embedded_diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diag_embed``: a square for every row."""
    given = argument(arguments, keywords, 0, "input")
    last = axis_size(shape_of(given) or (), -1)
    return count_of(given) // last * (last + abs(whole(argument(arguments, keywords, 1, "offset", 0)))) ** 2


def powers(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``vander(x, N)``."""
    given = count_of(argument(arguments, keywords, 0, "x"))
    columns = argument(arguments, keywords, 1, "N")
    return given * (given if columns is None else max(whole(columns), 0))


def grid(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``meshgrid``: each of the grids has every combination."""
    return math.prod(map(count_of, _axes(arguments)))


def combined(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``cartesian_prod``: every combination, with an element of each."""
    return math.prod(map(count_of, _axes(arguments))) * len(_axes(arguments))


def _axes(arguments: Sequence[Any]) -> Sequence[Any]:
    return arguments[0] if len(arguments) == 1 and isinstance(arguments[0], (list, tuple)) else arguments


def combinations(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``combinations(x, r, with_replacement)``."""
    chosen = whole(argument(arguments, keywords, 1, "r", 2))
    given = count_of(argument(arguments, keywords, 0, "input"))
    if not is_off(argument(arguments, keywords, 2, "with_replacement", missing=False)):
        given += chosen - 1
    return math.comb(given, chosen) * chosen if 0 <= chosen <= given and min(chosen, given - chosen) < 64 else 2**63


def blocks(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``block_diag``: all rows by all columns."""
    shapes = [[1, 1, *(shape_of(value) or ())][-2:] for value in arguments]
    return sum(shape[0] for shape in shapes) * sum(shape[1] for shape in shapes)


def counts(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``bincount``: as many as the largest number says."""
    given = argument(arguments, keywords, 0, "input", keywords.get("x"))
    least = whole(argument(arguments, keywords, 2, "minlength", 0))
    return max(least, _largest(given) + 1)


def bins(usual: int) -> Counted:
    """Of ``histc(x, bins)`` and ``histogram``: as many as are asked for."""
    return lambda arguments, keywords: whole(argument(arguments, keywords, 1, "bins", usual))


def found(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``nonzero``: so many numbers for each element that is not zero as there are axes; counted where it matters."""
    given = arguments[0] if arguments else None
    if not isinstance(given, (Tensor, np.ndarray)) or count_of(given) * given.ndim <= _COUNTED:
        return 0
    return int((given != 0).sum()) * given.ndim


_COUNTED = 1_000_000
"""Nonzero elements are counted from here on; below there cannot be too many."""


def classes(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``one_hot(x, num_classes)``."""
    given = argument(arguments, keywords, 0, "input", keywords.get("tensor"))
    number = whole(argument(arguments, keywords, 1, "num_classes", -1))
    return count_of(given) * (number if number >= 0 else _largest(given) + 1)


def _largest(given: object) -> int:
    if isinstance(given, Tensor):
        return int(given.max()) if given.numel() and not (given.is_floating_point() or given.is_complex()) else 0
    if isinstance(given, np.ndarray):
        return int(given.max()) if given.size and given.dtype.kind in "iub" else 0
    return max(map(whole, given), default=0) if isinstance(given, (list, tuple)) else 0


def square(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``cov(x, y)`` and ``corrcoef``: every variable with every one; variables are the rows of a matrix."""
    given = (argument(arguments, keywords, 0, "input", keywords.get("m", keywords.get("x"))), *arguments[1:2])
    axis = -1 if is_off(argument(arguments, keywords, 2, "rowvar")) else 0
    shapes = [shape_of(value) or () for value in (*given, keywords.get("y"))]
    return sum(shape[axis] if len(shape) > 1 else 1 for shape in shapes if shape) ** 2


def triangular(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``numpy.tril(x)``: a square of a vector."""
    shape = shape_of(argument(arguments, keywords, 0, "m")) or ()
    return shape[0] ** 2 if len(shape) == 1 else 0


def companion(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``roots``: a matrix as large as the polynomial's degree."""
    return count_of(argument(arguments, keywords, 0, "p")) ** 2


def paired(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``pdist``: every row with every other one."""
    shape = shape_of(argument(arguments, keywords, 0, "input")) or (0,)
    return shape[0] * (shape[0] - 1) // 2


def fitted(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``polyfit(x, y, deg)``: a matrix of powers."""
    return count_of(argument(arguments, keywords, 0, "x")) * (
        max(whole(argument(arguments, keywords, 2, "deg", 0)), 0) + 1
    )


def second_derivatives(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``hessian(function, inputs)``, ``gradcheck``: every input with every one."""
    return count_of(argument(arguments, keywords, 1, "inputs")) ** 2


def nested_lists(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``x.tolist()``: lists of lists, also where an axis has no entries in the end."""
    total, most = 1, 1
    for size in shape_of(arguments[0]) or ():
        total *= size
        most = max(most, total)
    return most


def unbound(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``unbind(x, dim)``: as many as the axis is long."""
    return axis_size(
        shape_of(argument(arguments, keywords, 0, "input")) or (), argument(arguments, keywords, 1, "dim", 0)
    )


def cut(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``split(x, size, dim)``: pieces of one size, or one for each size that is said."""
    size = argument(arguments, keywords, 1, "split_size_or_sections", keywords.get("split_size", 1))
    if isinstance(size, (list, tuple)):
        return len(size)
    shape = shape_of(argument(arguments, keywords, 0, "tensor")) or ()
    return axis_size(shape, argument(arguments, keywords, 2, "dim", 0)) // max(whole(size), 1)


def sections(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``tensor_split(x, sections)`` and NumPy's ``split``: as many as are asked for, empty ones included."""
    named = [value for name, value in keywords.items() if name not in ("dim", "axis", "input", "ary")]
    asked = arguments[1] if len(arguments) > 1 else next(iter(named), 1)
    return count_of(asked) + 1 if shape_of(asked) else whole(asked)


def along(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of whatever goes through the first axis of a tensor: PyTorch makes all entries first."""
    return max((length_of(value) for value in (*arguments, *keywords.values()) if isinstance(value, Tensor)), default=0)
