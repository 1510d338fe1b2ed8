"""The variables of a scope while it runs, and the kinds of closures that a tree becomes."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any


class Frame:
    """The variables of one call of a function, of one comprehension, or of the module.

    A function that is defined within another one keeps the other's frame, and so sees its variables change, as Python's
    cells do.

    Attributes:
        values: name -> value; a name that is not bound yet is not there.
        outer: the frame in which the scope was opened; None for the module's.
        result: what ``return`` gave.
    """

    __slots__ = ("outer", "result", "values")

    def __init__(self, values: dict[str, Any], outer: "Frame | None") -> None:
        self.values = values
        self.outer = outer
        self.result: Any = None


class Signal(Enum):
    """How a statement ended that was left before its end."""

    BREAK = auto()
    CONTINUE = auto()
    RETURN = auto()


Evaluate = Callable[[Frame], Any]
"""An expression: its value in a frame."""

Run = Callable[[Frame], Signal | None]
"""A statement, or several."""

Store = Callable[[Frame, Any], None]
"""What a value is assigned to."""
