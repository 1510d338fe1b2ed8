"""How many elements one of PyTorch's creation functions would make, before it makes them."""

import math
from collections.abc import Callable, Mapping, Sequence

from core.notation.start_value import Creation

Arguments = Sequence[float | int]


def element_count(creation: Creation) -> float | None:
    """The number of elements; None where the arguments are none of the function's."""
    return _COUNTS[creation.function](creation.arguments)


def _of_sizes(sizes: Arguments) -> int | None:
    """What ``ones``, ``zeros``, ``rand``, ``randn`` are given: a whole number for every dimension."""
    are_sizes = all(isinstance(size, int) and size > 0 for size in sizes)
    return math.prod(int(size) for size in sizes) if sizes and are_sizes else None


def _of_eye(sizes: Arguments) -> int | None:
    return _of_sizes([*sizes, *sizes]) if len(sizes) == 1 else _of_sizes(sizes) if len(sizes) == 2 else None


def _of_full(arguments: Arguments) -> int | None:
    """The last argument is the value of every element."""
    return _of_sizes(arguments[:-1])


def _of_linspace(arguments: Arguments) -> int | None:
    return _of_sizes(arguments[2:]) if len(arguments) == 3 else None


def _of_arange(arguments: Arguments) -> float | None:
    """End; start and end; start, end and step. What makes no sense is counted as nothing, and PyTorch says why."""
    if not 1 <= len(arguments) <= 3:
        return None
    start, end, step = (0, arguments[0], 1) if len(arguments) == 1 else (*arguments, 1)[:3]
    count = (float(end) - float(start)) / step if step else 0.0
    return max(math.ceil(count), 0) if math.isfinite(count) else math.inf


_COUNTS: Mapping[str, Callable[[Arguments], float | None]] = {
    "ones": _of_sizes,
    "zeros": _of_sizes,
    "rand": _of_sizes,
    "randn": _of_sizes,
    "eye": _of_eye,
    "full": _of_full,
    "linspace": _of_linspace,
    "arange": _of_arange,
}
