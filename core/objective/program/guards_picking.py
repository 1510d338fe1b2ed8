"""What is asked before PyTorch or NumPy picks, samples, pads, pools, convolves or takes apart."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.objective.program.guards_creation import Counted
from core.objective.program.sizes import argument, axis_size, broadcast_volume, count_of, is_off, shape_of, whole


def picked(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``index_select(x, dim, index)``: what stands at an axis' entry, as often as it is asked for."""
    given = argument(arguments, keywords, 0, "input")
    axis = argument(arguments, keywords, 1, "dim")
    return (
        count_of(given) // axis_size(shape_of(given) or (), axis) * count_of(argument(arguments, keywords, 2, "index"))
    )


def taken(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``numpy.take(x, index, axis)``."""
    given = argument(arguments, keywords, 0, "a")
    axis = argument(arguments, keywords, 2, "axis")
    index = count_of(argument(arguments, keywords, 1, "indices"))
    return count_of(given) // axis_size(shape_of(given) or (), axis) * index if axis is not None else index


def picked_along(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``take_along_dim(x, indices, dim)``: both spread to each other along all other axes."""
    shape = list(shape_of(argument(arguments, keywords, 0, "input")) or ())
    index = shape_of(argument(arguments, keywords, 1, "indices")) or ()
    axis = argument(arguments, keywords, 2, "dim", keywords.get("axis"))
    if not isinstance(axis, int) or not -len(shape) <= axis < len(shape):
        return math.prod(index)
    shape[axis] = 1
    return broadcast_volume([shape, index])


def rows(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``embedding(index, weight)``."""
    weight = shape_of(argument(arguments, keywords, 1, "weight")) or (1,)
    return count_of(argument(arguments, keywords, 0, "input")) * weight[-1]


def samples(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``multinomial(x, num_samples)``."""
    shape = shape_of(argument(arguments, keywords, 0, "input")) or (1,)
    return math.prod(shape[:-1]) * max(whole(argument(arguments, keywords, 1, "num_samples", 1)), 0)


def quantiles(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``quantile(x, q, dim)``: what is left of the input, for every q."""
    given = argument(arguments, keywords, 0, "input", keywords.get("a"))
    axis = argument(arguments, keywords, 2, "dim", keywords.get("axis"))
    left = count_of(given) // axis_size(shape_of(given) or (), axis) if axis is not None else 1
    return left * count_of(argument(arguments, keywords, 1, "q"))


def padded(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``functional.pad(x, (left, right, …))``: from the last axis on."""
    shape = list(shape_of(argument(arguments, keywords, 0, "input")) or ())
    widths = argument(arguments, keywords, 1, "pad", ())
    for place, width in enumerate(widths if isinstance(widths, (list, tuple)) else ()):
        if (axis := place // 2 + 1) <= len(shape):
            shape[-axis] += whole(width)
    return math.prod(max(size, 0) for size in shape)


def numpy_padded(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``numpy.pad(x, width)``: every axis by no more than the widest on each side."""
    widest = _widest(argument(arguments, keywords, 1, "pad_width", 0))
    return math.prod(size + 2 * widest for size in shape_of(argument(arguments, keywords, 0, "array")) or ())


def _widest(widths: object) -> int:
    if isinstance(widths, np.ndarray):
        return int(np.abs(widths).max()) if widths.size and widths.dtype.kind in "iu" else 0
    if isinstance(widths, dict):
        return max(map(_widest, widths.values()), default=0)
    return max(map(_widest, widths), default=0) if isinstance(widths, (list, tuple)) else abs(whole(widths))


def decomposed(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``linalg.svd`` and ``lu``: a square of rows or of columns, unless they are reduced."""
    full = argument(arguments, keywords, 1, "full_matrices", missing=True)
    return 0 if is_off(full) or is_off(keywords.get("compute_uv")) else _largest_square(arguments)


def decomposed_in_full(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.svd``, which reduces unless ``some=False``."""
    return _largest_square(arguments) if is_off(argument(arguments, keywords, 1, "some")) else 0


def permuted(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:  # noqa: ARG001
    """Of ``linalg.lu``: the permutation is a square of the rows."""
    shape = shape_of(arguments[0] if arguments else None) or ()
    return math.prod(shape[:-2]) * shape[-2] ** 2 if len(shape) > 1 else 0


def factored(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``qr``: a square of the rows where it is complete."""
    mode = argument(arguments, keywords, 1, "mode", keywords.get("some", "reduced"))
    return permuted(arguments, {}) if is_off(mode) or (isinstance(mode, str) and mode == "complete") else 0


def _largest_square(arguments: Sequence[Any]) -> int:
    shape = shape_of(arguments[0] if arguments else None) or ()
    return math.prod(shape[:-2]) * max(shape[-2:]) ** 2 if len(shape) > 1 else 0


def pooled(axes: int) -> Counted:
    """Of ``adaptive_avg_pool2d(x, size)``: the size on each of the last axes, which a single number is for all."""

    def count(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
        shape = shape_of(argument(arguments, keywords, 0, "input")) or ()
        size = argument(arguments, keywords, 1, "output_size", 1)
        sizes = size if isinstance(size, (tuple, list)) else [size] * axes
        return math.prod(shape[:-axes]) * math.prod(max(whole(one), 1) for one in sizes)

    return count


def convolved(axes: int) -> Counted:
    """Of ``conv2d(x, weight, bias, stride, padding)``: no more than with stride 1 and all of the padding."""

    def count(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
        shape = shape_of(argument(arguments, keywords, 0, "input")) or ()
        channels = (shape_of(argument(arguments, keywords, 1, "weight")) or (1,))[0]
        padding = _widest(argument(arguments, keywords, 4, "padding", 0))
        return math.prod(shape[: -axes - 1]) * channels * math.prod(size + 2 * padding for size in shape[-axes:])

    return count
