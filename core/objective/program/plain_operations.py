"""An operation with nothing around it: one closure, in which variables and constants need none of their own.

A call of a closure takes as long as an addition of two small tensors takes to begin, so each that is saved is felt.
"""

from collections.abc import Callable, Sequence
from typing import Any

from core.objective.program.frames import Evaluate, Frame, constant_value, name_in_frame


def plain_operation(function: Callable[..., Any], operands: Sequence[Evaluate]) -> Evaluate:
    """``function`` of what the operands give, in their order."""
    match operands:
        case [only]:
            return _of_one(function, only)
        case [left, right]:
            return _of_two(function, left, right)
    return lambda frame: function(*[operand(frame) for operand in operands])


def _of_one(function: Callable[[Any], Any], operand: Evaluate) -> Evaluate:
    name = name_in_frame(operand)
    if name is None:
        return lambda frame: function(operand(frame))

    def apply(frame: Frame) -> Any:
        values = frame.values
        return function(values[name] if name in values else operand(frame))

    return apply


def _of_two(function: Callable[[Any, Any], Any], left: Evaluate, right: Evaluate) -> Evaluate:
    if (constant := constant_value(left)) is not None:
        return _behind_constant(function, constant[0], right)
    if (constant := constant_value(right)) is not None:
        return _before_constant(function, left, constant[0])
    name = name_in_frame(left)
    if name is None:
        return lambda frame: function(left(frame), right(frame))

    def apply(frame: Frame) -> Any:
        values = frame.values
        return function(values[name] if name in values else left(frame), right(frame))

    return apply


def _behind_constant(function: Callable[[Any, Any], Any], value: Any, right: Evaluate) -> Evaluate:
    name = name_in_frame(right)
    if name is None:
        return lambda frame: function(value, right(frame))

    def apply(frame: Frame) -> Any:
        values = frame.values
        return function(value, values[name] if name in values else right(frame))

    return apply


def _before_constant(function: Callable[[Any, Any], Any], left: Evaluate, value: Any) -> Evaluate:
    name = name_in_frame(left)
    if name is None:
        return lambda frame: function(left(frame), value)

    def apply(frame: Frame) -> Any:
        values = frame.values
        return function(values[name] if name in values else left(frame), value)

    return apply
