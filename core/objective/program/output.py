"""What a program prints."""

from typing import Any

from core.notation.program_problem import RefusalKind
from core.objective.program.guards_text import check_text
from core.objective.program.halt import Refused
from core.objective.program.machine import Machine


class Print:
    """``print`` of a program."""

    __slots__ = ("_machine",)

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def __call__(self, *values: Any, sep: str | None = " ", end: str | None = "\n", **other: Any) -> None:
        """Prints.

        Raises:
            TypeError: Python's, where an argument is none of print's.
            Refused: where it is to go to a file.
        """
        for name in other:
            if name == "file":
                raise Refused(RefusalKind.ARGUMENT, None, name="print", argument="file=")
            if name != "flush":
                raise TypeError(f"'{name}' is an invalid keyword argument for print()")
        for name, value in (("sep", sep), ("end", end)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name} must be None or a string, not {type(value).__name__}")
        for value in values:
            check_text(self._machine.limits, value)
        text = (" " if sep is None else sep).join([str(value) for value in values])
        self._machine.print_text(text + ("\n" if end is None else end))

    def __repr__(self) -> str:
        return "<built-in function print>"


# What errors, and ``print(type(print))``, show of it.
type.__setattr__(Print, "__name__", "builtin_function_or_method")
type.__setattr__(Print, "__qualname__", "builtin_function_or_method")
Print.__module__ = "builtins"
