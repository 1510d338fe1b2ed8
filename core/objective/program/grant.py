"""What a program may use: one thing at a time, with what is asked before it is called."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from core.document.program_limits import Limits

Guard = Callable[[Limits, Sequence[Any], Mapping[str, Any]], None]
"""Called before: limits, arguments (the owner first, of a method), keywords. Raises what ends the program."""


class Effect(Enum):
    """What a call does besides giving a value, where a recorder has to know."""

    NONE = auto()
    BACKWARD = auto()
    GRADIENT = auto()
    UPDATE = auto()
    ZERO = auto()
    ALIAS = auto()


@dataclass(frozen=True, slots=True)
class Grant:
    """One thing that a program may use.

    Attributes:
        path: as in ``torch.sin``, ``torch.Tensor.add_``, ``builtins.list.append``.
        value: the real object of a module's name or a builtin; None for an attribute.
        guard: what is asked before the call.
        effect: what a recorder has to know.
        gives_callable: what is given may be called, as what ``torch.func.grad`` gives.
        is_method: an attribute that is called, and none that is read.
    """

    path: str
    value: Any = None
    guard: Guard | None = None
    effect: Effect = Effect.NONE
    gives_callable: bool = False
    is_method: bool = False


def under(prefix: str, guards: Mapping[str, Guard]) -> dict[str, Guard]:
    """The same guards by whole paths."""
    return {f"{prefix}.{name}": guard for name, guard in guards.items()}
