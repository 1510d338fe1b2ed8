"""How large things are, and how large a call would make them: the numbers that guards go by."""

import math
import operator
from collections.abc import ItemsView, Iterable, KeysView, Mapping, Sequence, ValuesView
from typing import Any

import numpy as np
from torch import Tensor

Shape = Sequence[int]

_MOST_AXES = 64


def whole(value: object) -> int:
    """A size as PyTorch and NumPy take it; what is none of the kind counts as nothing, and they say why."""
    if isinstance(value, Tensor) and value.numel() != 1:
        return 0
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, RuntimeError, OverflowError):
        return 0


def volume(sizes: object) -> int:
    """How many elements a shape has, given as one number or as many; negative sizes count as nothing."""
    if isinstance(sizes, (tuple, list)):
        return math.prod(max(whole(size), 0) for size in sizes)
    return max(whole(sizes), 0)


def varied_volume(arguments: Sequence[Any]) -> int:
    """As ``torch.zeros(2, 3)``: the sizes one by one, or all of them in the first argument."""
    if arguments and isinstance(arguments[0], (tuple, list)):
        return volume(arguments[0])
    return math.prod(max(whole(size), 0) for size in arguments)


def shape_of(value: object) -> Shape | None:
    """The shape of a tensor, an array or a list of lists; None for what has none."""
    if isinstance(value, (Tensor, np.ndarray, np.generic)):
        return value.shape
    return _nested_shape(value) if isinstance(value, (list, tuple, range)) else None


def _nested_shape(value: object) -> Shape:
    sizes: list[int] = []
    while isinstance(value, (list, tuple, range)) and len(sizes) < _MOST_AXES:
        sizes.append(length_of(value))
        value = value[0] if sizes[-1] else None
    return sizes if isinstance(value, (list, tuple)) else [*sizes, *(shape_of(value) or ())]


def count_of(value: object) -> int:
    """How many elements a tensor, array or list of lists has, 1 for anything else; never 0, so it can be multiplied."""
    if isinstance(value, Tensor):
        return value.numel() or 1
    if isinstance(value, np.ndarray):
        return value.size or 1
    return nested_count(value) if isinstance(value, (list, tuple, range)) else 1


def nested_count(value: object) -> int:
    """How many numbers are in a list of lists; a list that stands in it many times is gone through once."""
    return max(_nested(value, {}), 1)


_NUMBERS: set[type] = {int, float, bool}


def _nested(value: object, known: dict[int, int]) -> int:
    if isinstance(value, range):
        return length_of(value)
    if not isinstance(value, (list, tuple)):
        return count_of(value)
    if id(value) not in known:
        known[id(value)] = len(value)  # a list within itself ends here; PyTorch and NumPy say what is wrong with it
        if not set(map(type, value)) <= _NUMBERS:
            known[id(value)] = sum(_nested(item, known) for item in value)
    return known[id(value)]


def walk_count(value: object) -> int:
    """How many values are met where all of a value is compared or hashed: what stands in it many times, many times."""
    return _walked(value, {})


def _walked(value: object, known: dict[int, int]) -> int:
    if not isinstance(value, (list, tuple, dict)):
        return 1
    if id(value) not in known:
        known[id(value)] = len(value)
        items = value.values() if isinstance(value, dict) else value
        if not set(map(type, items)) <= _NUMBERS:
            known[id(value)] = sum(_walked(item, known) for item in items)
    return known[id(value)]


_SIZED = (list, tuple, dict, set, frozenset, str, KeysView, ValuesView, ItemsView)


def length_of(value: object) -> int:
    """How many items anything has that knows it, else 0."""
    if isinstance(value, range):
        return max(0, -((value.start - value.stop) // value.step))  # len() takes no more than 2⁶³
    if isinstance(value, (Tensor, np.ndarray)):
        return int(value.shape[0]) if value.ndim else 0
    return len(value) if isinstance(value, _SIZED) else 0


def broadcast_volume(shapes: Iterable[Shape]) -> int:
    """How many elements shapes are spread to; 0 where they do not go together, and PyTorch says so."""
    spread: list[int] = []
    for shape in shapes:
        spread += [1] * (len(shape) - len(spread))
        for axis, size in enumerate(reversed(shape)):
            if spread[axis] == 1:
                spread[axis] = size
            elif size not in (1, spread[axis]):
                return 0
    return math.prod(spread)


def argument(arguments: Sequence[Any], keywords: Mapping[str, Any], place: int, name: str, missing: Any = None) -> Any:
    """An argument given by place or by name."""
    return arguments[place] if place < len(arguments) else keywords.get(name, missing)


def is_off(value: object) -> bool:
    """Whether a switch is given as off; what is no switch is not."""
    return isinstance(value, int) and not value


def axis_size(shape: Shape, axis: object) -> int:
    """How long an axis is, never 0; 1 for an axis that is not there."""
    is_there = isinstance(axis, int) and -len(shape) <= axis < len(shape)
    return (shape[axis] or 1) if is_there else 1  # type: ignore[call-overload]
