"""A value of a trace as a person reads it: six significant digits, small tensors whole, the first numbers of others."""

from typing import Any

from core.trajectory.number_text import shown
from core.trajectory.tensor_value import TensorValue, Value

_MOST_WHOLE = 8
_FIRST = 3


def value_text(value: Value) -> str:
    """``14``, ``[0, 1, 2, 3]``, ``[0, 1, 2, …] 3×40``, ``None`` for what is not there."""
    if not isinstance(value, TensorValue):
        return _number(value)
    if value.is_whole and value.element_count <= _MOST_WHOLE:
        return _nested(value.nested())
    first = ", ".join(_number(number) for number in value.elements()[:_FIRST].tolist())
    return f"[{first}, …] {shape_text(value.shape)}"


def shape_text(shape: tuple[int, ...]) -> str:
    """``3×40``; nothing for one number."""
    return "×".join(map(str, shape))


def _nested(value: Any) -> str:
    return "[" + ", ".join(map(_nested, value)) + "]" if isinstance(value, list) else _number(value)


def _number(value: Value) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return shown(value)
