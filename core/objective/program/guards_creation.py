"""What is asked before tensors are made from nothing: how large they would be, and that they hold numbers."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_elements
from core.objective.program.grant import Guard
from core.objective.program.halt import Refused
from core.objective.program.sizes import (
    argument,
    broadcast_volume,
    nested_count,
    shape_of,
    varied_volume,
    volume,
    whole,
)

Counted = Callable[[Sequence[Any], Mapping[str, Any]], int]


def measured(count: Counted) -> Guard:
    """A guard that lets a call make as many elements as a program may have in one tensor, on a device with data."""

    def guard(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
        check_elements(limits, count(arguments, keywords))
        if "device" in keywords:
            check_device(keywords["device"])

    return guard


def check_device(device: object) -> None:
    """Refuse the device without data: what is on it is measured by nothing."""
    if device is not None and str(device).startswith("meta"):
        raise Refused(RefusalKind.ARGUMENT, name="device", argument="meta")


def device(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``torch.device``, ``Tensor.to`` and ``Module.to``: any argument may be a device."""
    for value in (*arguments, *keywords.values()):
        if isinstance(value, (str, torch.device)):
            check_device(value)


def sizes(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.zeros(2, 3)``, ``torch.zeros((2, 3))``, ``torch.zeros(size=(2, 3))``."""
    return varied_volume(arguments or (keywords.get("size", ()),))


def legacy(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.Tensor(2, 3)`` and ``torch.Tensor([2, 3])``: sizes, unless it is given data."""
    first = arguments[0] if arguments else keywords.get("size", ())
    if isinstance(first, torch.Size) or not arguments:
        return volume(first)
    is_data = isinstance(first, (list, tuple, range)) or (isinstance(first, Tensor) and first.ndim)
    return nested_count(first) if is_data else varied_volume(arguments)


def data(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.tensor([[1, 2], [3, 4]])``."""
    return nested_count(argument(arguments, keywords, 0, "data", ()))


def size_at(place: int, name: str = "size") -> Counted:
    """Of functions that take the shape as one argument at a place."""

    def count(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
        return volume(argument(arguments, keywords, place, name, ()))

    return count


def randint(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.randint(high, size)`` and ``torch.randint(low, high, size)``."""
    given = [value for value in arguments if isinstance(value, (tuple, list))]
    return volume(given[0] if given else keywords.get("size", ()))


def arange(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``arange(end)``, ``arange(start, end)``, ``arange(start, end, step)``, with names as PyTorch or NumPy has."""
    end = keywords.get("end", keywords.get("stop"))
    given = [keywords.get("start"), end, keywords.get("step")]
    for place, value in zip([1] if len(arguments) == 1 else range(3), arguments, strict=False):
        given[place] = value
    start, end, step = (_number(value, usual) for value, usual in zip(given, (0, 0, 1), strict=True))
    if start is None or end is None or not step:
        return 0  # PyTorch says what is wrong
    count = (end - start) / step
    return max(math.ceil(count), 0) if math.isfinite(count) else 0 if math.isnan(count) else 2**63


def _number(value: object, usual: int) -> float | None:
    if value is None:
        return usual
    if isinstance(value, (Tensor, np.ndarray)):
        value = value.item() if value.ndim == 0 else None
    try:
        return float(value) if isinstance(value, (int, float, np.number)) else None
    except OverflowError:
        return math.inf


def eye(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``eye(n)`` and ``eye(n, m)``, with names as PyTorch or NumPy has."""
    rows = argument(arguments, keywords, 0, "n", keywords.get("N", keywords.get("row", 0)))
    columns = argument(arguments, keywords, 1, "m", keywords.get("M", keywords.get("col")))
    return volume((rows, rows if columns is None else columns))


def index_pairs(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.tril_indices(rows, columns)``: a row and a column for each entry, of all where the offset is large."""
    return 2 * eye(arguments, keywords)


def triangle(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``numpy.tril_indices(n, k, m)``: the square that it looks through."""
    return eye([argument(arguments, keywords, 0, "n", 0), argument(arguments, keywords, 2, "m")], {})


def steps(place: int, name: str) -> Counted:
    """Of ``linspace`` and its like: the number of steps, for each element that start, end and base are spread to."""

    def count(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
        number = whole(argument(arguments, keywords, place, name, 50))
        ends = [value for index, value in enumerate((*arguments, *keywords.values())) if index != place]
        return max(number, 0) * broadcast_volume(shape_of(value) or () for value in ends)

    return count


def normal(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``torch.normal(mean, std, size)``."""
    size = argument(arguments, keywords, 2, "size")
    given = (argument(arguments, keywords, 0, "mean"), argument(arguments, keywords, 1, "std"))
    return volume(size) if size is not None else broadcast_volume(shape_of(value) or () for value in given)


def from_owner(count: Counted) -> Counted:
    """Of ``x.new_zeros(2, 3)``: as the function, without the owner."""
    return lambda arguments, keywords: count(arguments[1:], keywords)
