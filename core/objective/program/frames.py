"""The variables of a scope while it runs, and the kinds of closures that a tree becomes."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any, TypeVar

import msgspec


class Frame(msgspec.Struct):
    """The variables of one call of a function, of one comprehension, or of the module.

    A function that is defined within another one keeps the other's frame, and so sees its variables change, as Python's
    cells do.

    Attributes:
        values: name -> value; a name that is not bound yet is not there.
        outer: the frame in which the scope was opened; None for the module's.
        result: what ``return`` gave.
    """

    values: dict[str, Any]
    outer: "Frame | None"
    result: Any = None


class Signal(Enum):
    """How a statement ended that was left before its end."""

    BREAK = auto()
    CONTINUE = auto()
    RETURN = auto()


Evaluate = Callable[[Frame], Any]
"""An expression: its value in a frame."""

Run = Callable[[Frame], Signal | Any]
"""A statement, which may give whatever an expression gives, or several, which give a signal or None."""

Store = Callable[[Frame, Any], None]
"""What a value is assigned to."""

Closure = TypeVar("Closure", bound=Callable[..., Any])

_NAME, _CONSTANT = "frame_name", "constant"
"""Attributes of closures, by which who asks for their values may save a call."""


def in_frame(closure: Closure, name: str) -> Closure:
    """Says of a closure that it reads or binds a name in ``frame.values``, and what it does where that is not there."""
    setattr(closure, _NAME, name)
    return closure


def name_in_frame(closure: Evaluate | Store) -> str | None:
    """The name that a closure reads or binds in ``frame.values``, if it does nothing else."""
    name: str | None = closure.__dict__.get(_NAME)
    return name


def constant(value: Any) -> Evaluate:
    """The closure of what is always the same."""

    def give(_frame: Frame) -> Any:
        return value

    setattr(give, _CONSTANT, (value,))
    return give


def constant_value(evaluate: Evaluate) -> tuple[Any] | None:
    """The value of a constant's closure, in a tuple, since it may be None; None for all others."""
    value: tuple[Any] | None = evaluate.__dict__.get(_CONSTANT)
    return value
