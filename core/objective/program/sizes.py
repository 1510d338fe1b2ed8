"""How large things are, and how large they would get: the numbers that guards go by."""

import math
import operator
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from torch import Tensor

from core.document.program_limits import LimitKind, Limits
from core.objective.program.halt import LimitReached

Shape = Sequence[int]

_EXACT_BITS = 60


def check_elements(limits: Limits, count: int) -> None:
    """End a program that would make a tensor of more elements than it may."""
    if count > limits.elements:
        raise LimitReached(LimitKind.ELEMENTS, count=shown(count), limit=shown(limits.elements))


def check_items(limits: Limits, count: int) -> None:
    """End a program that would make a list of more items than it may."""
    if count > limits.items:
        raise LimitReached(LimitKind.ITEMS, limit=shown(limits.items))


def check_characters(limits: Limits, count: float) -> None:
    """End a program that would make a longer text than it may."""
    if count > limits.characters:
        raise LimitReached(LimitKind.CHARACTERS, limit=shown(limits.characters))


def check_digits(limits: Limits, digits: float) -> None:
    """End a program that would make a longer whole number than it may."""
    if digits > limits.digits:
        raise LimitReached(LimitKind.DIGITS, limit=shown(limits.digits))


def shown(count: int) -> str:
    """A count as it is told; what is too long to be written out is told by its power of ten."""
    bits = count.bit_length()
    return f"{count:,}" if bits <= _EXACT_BITS else f"about 10^{int(bits * math.log10(2))}"


def whole(value: object) -> int:
    """A size as PyTorch and NumPy take it; what is none of the kind counts as nothing, and they say why."""
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
    return math.prod(max(whole(size), 0) for size in arguments) if arguments else 1


def shape_of(value: object) -> Shape | None:
    """The shape of a tensor, an array or a list of lists; None for what has none."""
    if isinstance(value, (Tensor, np.ndarray, np.generic)):
        return value.shape
    if not isinstance(value, (list, tuple, range)):
        return None
    sizes: list[int] = []
    inner: object = value
    while isinstance(inner, (list, tuple, range)) and len(sizes) < 64:
        sizes.append(len(inner))
        inner = inner[0] if len(inner) else None
    return [*sizes, *(shape_of(inner) or ())] if not isinstance(inner, (list, tuple)) else sizes


def count_of(value: object) -> int:
    """How many elements a tensor or array has, 1 for anything else; never 0, so that it can be multiplied."""
    if isinstance(value, Tensor):
        return value.numel() or 1
    if isinstance(value, np.ndarray):
        return value.size or 1
    return nested_count(value) if isinstance(value, (list, tuple, range)) else 1


def nested_count(value: object) -> int:
    """How many numbers are in a list of lists; a list that stands in it many times is gone through once."""
    return max(_nested(value, {}), 1)


def _nested(value: object, known: dict[int, int]) -> int:
    if isinstance(value, range):
        return _length(value)
    if not isinstance(value, (list, tuple)):
        return count_of(value)
    if id(value) in known:
        return known[id(value)]
    known[id(value)] = len(value)  # a list within itself ends here; PyTorch and NumPy say what is wrong with it
    if set(map(type, value)) <= _NUMBERS:
        return len(value)
    known[id(value)] = sum(_nested(item, known) for item in value)
    return known[id(value)]


_NUMBERS: set[type] = {int, float, bool}


def _length(value: range) -> int:
    return max(0, -((value.start - value.stop) // value.step))


def length_of(value: object) -> int:
    """How many items anything has that knows it, else 0."""
    if isinstance(value, range):
        return _length(value)
    known = isinstance(value, (list, tuple, dict, set, frozenset, str)) or type(value) in _VIEWS
    if known or (isinstance(value, (Tensor, np.ndarray)) and value.ndim):
        return len(value)  # type: ignore[arg-type]
    return 0


_VIEWS = {type({}.keys()), type({}.values()), type({}.items())}


def broadcast_volume(shapes: Iterable[Shape]) -> int:
    """How many elements shapes are spread to; 0 where they do not go together, and PyTorch says so."""
    spread: list[int] = []
    for shape in shapes:
        sizes = list(reversed(shape))
        spread += [1] * (len(sizes) - len(spread))
        for axis, size in enumerate(sizes):
            if size not in (1, spread[axis]) and spread[axis] != 1:
                return 0
            spread[axis] = size if spread[axis] == 1 else spread[axis]
    return math.prod(spread)


def argument(arguments: Sequence[Any], keywords: Mapping[str, Any], place: int, name: str, missing: Any = None) -> Any:
    """An argument given by place or by name."""
    if place < len(arguments):
        return arguments[place]
    return keywords.get(name, missing)
