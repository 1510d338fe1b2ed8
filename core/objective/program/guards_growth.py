"""What is asked before PyTorch or NumPy makes more out of what it is given: copies, grids, diagonals, picked rows."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from torch import Tensor

from core.document.program_limits import Limits
from core.objective.program.grant import Guard
from core.objective.program.guards_creation import Counted
from core.objective.program.sizes import (
    argument,
    check_elements,
    check_items,
    count_of,
    shape_of,
    varied_volume,
    volume,
    whole,
)


def grown(count: Counted) -> Guard:
    """A guard that lets a call make as many elements as a program may have in one tensor."""
    return lambda limits, arguments, keywords: check_elements(limits, count(arguments, keywords))


def gathered(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``cat``, ``stack``, ``append``: everything together, of one sequence or of all arguments."""
    return sum(count_of(value) for value in (*arguments, *keywords.values()))


def repeated(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``x.repeat(2, 3)`` and ``tile``."""
    named = [value for name, value in keywords.items() if name in ("repeats", "dims", "reps")]
    return count_of(arguments[0]) * varied_volume([*arguments[1:], *named]) if arguments else 0


def interleaved(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``repeat_interleave(x, repeats, dim)`` and ``numpy.repeat``."""
    repeats = argument(arguments, keywords, 1, "repeats", arguments[0] if arguments else 0)
    axis = argument(arguments, keywords, 2, "dim", keywords.get("axis"))
    given = count_of(arguments[0]) if arguments else 0
    counts = repeats if isinstance(repeats, Tensor) else np.asarray(repeats)
    if counts.ndim == 0 or math.prod(counts.shape) == 1:
        return given * max(int(counts.reshape(-1)[0]), 0) if len(arguments) + len(keywords) > 1 else int(counts.sum())
    total = int(counts.sum())
    shape = shape_of(arguments[0]) or ()
    return (
        total * (given // max(shape[axis], 1)) if isinstance(axis, int) and -len(shape) <= axis < len(shape) else total
    )


def diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diag`` and ``diagflat``: a square around the diagonal, of a vector."""
    shape = shape_of(argument(arguments, keywords, 0, "input", keywords.get("v")))
    offset = whole(argument(arguments, keywords, 1, "diagonal", keywords.get("k", keywords.get("offset", 0))))
    return (shape[0] + abs(offset)) ** 2 if shape is not None and len(shape) == 1 else 0


def flat_diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diagflat``: a square of all elements."""
    offset = whole(argument(arguments, keywords, 1, "offset", keywords.get("k", 0)))
    return (count_of(argument(arguments, keywords, 0, "input", keywords.get("v"))) + abs(offset)) ** 2


def embedded_diagonal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``diag_embed``: a square for every row."""
    given = argument(arguments, keywords, 0, "input")
    last = (shape_of(given) or (1,))[-1]
    return count_of(given) // max(last, 1) * (last + abs(whole(argument(arguments, keywords, 1, "offset", 0)))) ** 2


def powers(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``vander(x, N)``."""
    given = count_of(argument(arguments, keywords, 0, "x"))
    columns = argument(arguments, keywords, 1, "N")
    return given * (given if columns is None else whole(columns))


def grid(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``meshgrid`` and ``cartesian_prod``: every combination, once for each argument."""
    axes = arguments[0] if len(arguments) == 1 and isinstance(arguments[0], (list, tuple)) else arguments
    return math.prod(count_of(axis) for axis in axes) * len(axes)


def combinations(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``combinations(x, r)``."""
    size = whole(argument(arguments, keywords, 1, "r", 2))
    given = count_of(argument(arguments, keywords, 0, "input"))
    return math.comb(given + size, size) * size if 0 < size <= 64 else 2**63 if size > 0 else 0


def blocks(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``block_diag``: all rows by all columns."""
    shapes = [[*(1, 1), *(shape_of(value) or ())][-2:] for value in arguments]
    return sum(shape[0] for shape in shapes) * sum(shape[1] for shape in shapes)


def counts(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``bincount``: as many as the largest number says."""
    given = argument(arguments, keywords, 0, "input", keywords.get("x"))
    least = whole(argument(arguments, keywords, 2, "minlength", 0))
    largest = np.asarray(given).max() if count_of(given) > 1 or isinstance(given, list) else np.asarray(given).sum()
    return max(least, int(largest) + 1)


def classes(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``one_hot(x, num_classes)``."""
    given = argument(arguments, keywords, 0, "tensor", keywords.get("input"))
    number = whole(argument(arguments, keywords, 1, "num_classes", -1))
    if isinstance(given, Tensor) and number < 0 and given.numel():
        number = int(given.max()) + 1
    return count_of(given) * max(number, 1)


def padded(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``functional.pad(x, (left, right, …))``: from the last axis on."""
    shape = list(shape_of(argument(arguments, keywords, 0, "input")) or ())
    widths = argument(arguments, keywords, 1, "pad", ())
    if not isinstance(widths, (list, tuple)):
        return 0
    for place, width in enumerate(widths):
        if (axis := place // 2 + 1) <= len(shape):
            shape[-axis] += whole(width)
    return math.prod(max(size, 0) for size in shape)


def numpy_padded(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``numpy.pad(x, width)``: every axis by no more than the widest."""
    shape = shape_of(argument(arguments, keywords, 0, "array")) or ()
    widths = np.asarray(argument(arguments, keywords, 1, "pad_width", 0))
    widest = int(np.abs(widths).max()) if widths.size and widths.dtype.kind in "iu" else 0
    return math.prod(size + 2 * widest for size in shape)


def picked(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``index_select(x, dim, index)``: what the axis had, as often as it is asked for."""
    given = argument(arguments, keywords, 0, "input")
    axis = whole(argument(arguments, keywords, 1, "dim", 0))
    shape = shape_of(given) or (1,)
    size = shape[axis] if -len(shape) <= axis < len(shape) else 1
    return count_of(given) // max(size, 1) * count_of(argument(arguments, keywords, 2, "index"))


def rows(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``embedding(index, weight)``."""
    weight = shape_of(argument(arguments, keywords, 1, "weight")) or (1,)
    return count_of(argument(arguments, keywords, 0, "input")) * weight[-1]


def samples(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``multinomial(x, num_samples)``."""
    shape = shape_of(argument(arguments, keywords, 0, "input")) or (1,)
    return math.prod(shape[:-1]) * max(whole(argument(arguments, keywords, 1, "num_samples", 1)), 0)


def quantiles(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``quantile(x, q)``: all that is left of the input, for every q."""
    return count_of(argument(arguments, keywords, 0, "input")) * count_of(argument(arguments, keywords, 1, "q"))


def square(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``cov``, ``corrcoef``, ``pdist``, ``roots``: a square of the first axis."""
    shape = shape_of(next(iter((*arguments, *keywords.values())), None)) or (1,)
    return int(shape[0]) ** 2


def decomposed(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``svd`` and ``lu``: a square of rows and one of columns, unless reduced."""
    shape = shape_of(arguments[0]) if arguments else None
    full = argument(arguments, keywords, 1, "full_matrices", missing=True)
    if shape is None or len(shape) < 2 or not full or keywords.get("compute_uv") is False:
        return 0
    return math.prod(shape[:-2]) * max(shape[-1], shape[-2]) ** 2


def factored(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``qr``: a square of the rows where it is complete."""
    shape = shape_of(arguments[0]) if arguments else None
    mode = argument(arguments, keywords, 1, "mode", keywords.get("some", "reduced"))
    is_complete = mode in ("complete", False)
    return math.prod(shape[:-2]) * shape[-2] ** 2 if shape and len(shape) > 1 and is_complete else 0


def fitted(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``polyfit(x, y, deg)``: a matrix of powers."""
    return count_of(argument(arguments, keywords, 0, "x")) * (whole(argument(arguments, keywords, 2, "deg", 0)) + 1)


def pooled(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``adaptive_avg_pool2d(x, size)``: so many for every channel."""
    shape = shape_of(argument(arguments, keywords, 0, "input")) or ()
    size = argument(arguments, keywords, 1, "output_size", 1)
    kept = volume(size) if isinstance(size, (tuple, list)) else whole(size) ** 2
    return math.prod(shape[:2]) * kept


def convolved(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``conv1d``/``conv2d(x, weight, bias, stride, padding)``: no more than with stride 1 and all of the padding."""
    shape = shape_of(argument(arguments, keywords, 0, "input")) or ()
    weight = shape_of(argument(arguments, keywords, 1, "weight")) or (1,)
    padding = argument(arguments, keywords, 4, "padding", 0)
    widest = max((whole(one) for one in padding), default=0) if isinstance(padding, (list, tuple)) else whole(padding)
    free = len(weight) - 2
    sizes = shape[-free:] if free > 0 else ()
    return (
        math.prod(size + 2 * widest for size in sizes) * weight[0] * math.prod(shape[: -free - 1] if free > 0 else ())
    )


def listed(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``x.tolist()``: as many objects as elements."""
    check_items(limits, count_of(arguments[0]))


def second_derivatives(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``hessian(function, inputs)``: every input with every one."""
    return count_of(argument(arguments, keywords, 1, "inputs")) ** 2
