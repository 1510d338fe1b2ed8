"""The functions of a program: what they remember, and how a call's arguments find their parameters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from core.objective.program.frames import Frame, Run
from core.objective.program.machine import Machine


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's parameters.

    Attributes:
        name: of the function, as errors tell it.
        positional: the names of those that may be given by place.
        positional_only: how many of these may not be given by name.
        keyword_only: the names of those that may be given by name only.
        variadic: the name that takes the rest of the places; None where there is none.
        variadic_keywords: the name that takes the rest of the names; None where there is none.
    """

    name: str
    positional: tuple[str, ...]
    positional_only: int
    keyword_only: tuple[str, ...]
    variadic: str | None
    variadic_keywords: str | None

    @property
    def is_plain(self) -> bool:
        """Whether places alone can fill it."""
        return not (self.keyword_only or self.variadic or self.variadic_keywords)

    def bind(
        self, arguments: Sequence[Any], keywords: Mapping[str, Any], defaults: Sequence[Any], named: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The parameters' values.

        Args:
            arguments: given by place.
            keywords: given by name.
            defaults: of the last positional parameters.
            named: defaults of keyword-only parameters.

        Raises:
            TypeError: where they do not fit, with Python's text.
        """
        count = len(self.positional)
        values = dict(zip(self.positional, arguments, strict=False))
        if self.variadic is not None:
            values[self.variadic] = tuple(arguments[count:])
        rest = self._bind_keywords(values, keywords)
        if len(arguments) > count and self.variadic is None:
            raise self._too_many(len(arguments), len(defaults), values)
        self._fill(values, defaults, named)
        if self.variadic_keywords is not None:
            values[self.variadic_keywords] = rest
        return values

    def _bind_keywords(self, values: dict[str, Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
        rest: dict[str, Any] = {}
        known = {*self.positional[self.positional_only :], *self.keyword_only}
        for name, value in keywords.items():
            if name not in known and self.variadic_keywords is None:
                raise self._unknown(name, keywords)
            if name in known and name in values:
                raise TypeError(f"{self.name}() got multiple values for argument '{name}'")
            (values if name in known else rest)[name] = value
        return rest

    def _unknown(self, name: str, keywords: Mapping[str, Any]) -> TypeError:
        misplaced = [one for one in self.positional[: self.positional_only] if one in keywords]
        if misplaced:
            listed = ", ".join(misplaced)
            return TypeError(
                f"{self.name}() got some positional-only arguments passed as keyword arguments: '{listed}'"
            )
        return TypeError(f"{self.name}() got an unexpected keyword argument '{name}'")

    def _fill(self, values: dict[str, Any], defaults: Sequence[Any], named: Mapping[str, Any]) -> None:
        """Puts in the defaults.

        Raises:
            TypeError: where something is missing all the same.
        """
        required = len(self.positional) - len(defaults)
        missing = [name for name in self.positional[:required] if name not in values]
        if missing:
            raise TypeError(f"{self.name}() missing {_listed(missing, 'positional')}")
        for name, value in zip(self.positional[required:], defaults, strict=True):
            values.setdefault(name, value)
        missing = [name for name in self.keyword_only if name not in values and name not in named]
        if missing:
            raise TypeError(f"{self.name}() missing {_listed(missing, 'keyword-only')}")
        for name, value in named.items():
            values.setdefault(name, value)

    def _too_many(self, given: int, defaults: int, values: Mapping[str, Any]) -> TypeError:
        count = len(self.positional)
        takes = f"from {count - defaults} to {count}" if defaults else str(count)
        plural = "" if count == 1 and not defaults else "s"
        named = sum(name in values for name in self.keyword_only)
        if named:
            of_names = f"positional argument{'' if given == 1 else 's'} (and {named} keyword-only argument"
            were = f"{given} {of_names}{'' if named == 1 else 's'}) were given"
        else:
            were = f"{given} {'was' if given == 1 else 'were'} given"
        return TypeError(f"{self.name}() takes {takes} positional argument{plural} but {were}")


def _listed(missing: Sequence[str], kind: str) -> str:
    quoted = [f"'{name}'" for name in missing]
    listed = ", ".join(quoted[:-1]) + f", and {quoted[-1]}" if len(quoted) > 2 else " and ".join(quoted)
    return f"{len(quoted)} required {kind} argument{'' if len(quoted) == 1 else 's'}: {listed}"


class Function:
    """A function of a program.

    Args:
        machine: counts how deep it is called.
        signature: its parameters.
        body: gives its signal, and its result in the frame.
        outer: the frame in which it was defined.
        defaults: of its last positional parameters, and of its keyword-only ones.
        without_gradients: whether it is decorated with ``@torch.no_grad()``.
    """

    __slots__ = ("_body", "_count", "_defaults", "_machine", "_named", "_outer", "_plain", "_without", "signature")

    def __init__(
        self,
        machine: Machine,
        signature: Signature,
        body: Run,
        outer: Frame,
        defaults: tuple[Sequence[Any], Mapping[str, Any]],
        *,
        without_gradients: bool,
    ) -> None:
        self.signature = signature
        self._machine = machine
        self._body = body
        self._outer = outer
        self._defaults, self._named = defaults
        self._plain = signature.is_plain
        self._count = len(signature.positional)
        self._without = without_gradients

    @property
    def __name__(self) -> str:
        """As Python's functions have it; PyTorch tells it in errors."""
        return self.signature.name.rpartition(".")[2]

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Calls the function; this is what native code does."""
        return self.enter(arguments, keywords)

    def enter(self, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> Any:
        """Calls the function; this is what programs do."""
        signature = self.signature
        if self._plain and not keywords and len(arguments) == self._count:
            values = dict(zip(signature.positional, arguments))  # noqa: B905 (they are as many, and this is faster)
        else:
            values = signature.bind(arguments, keywords, self._defaults, self._named)
        frame = Frame(values, self._outer)
        machine = self._machine
        if machine.depth >= machine.limits.recursion:
            machine.deepen()  # which says so
        machine.depth += 1
        try:
            if self._without:
                with torch.no_grad():
                    self._body(frame)
            else:
                self._body(frame)
        finally:
            machine.depth -= 1
        return frame.result

    def __repr__(self) -> str:
        return f"<function {self.signature.name} at {id(self):#x}>"


# What ``print(type(f))`` shows of it.
type.__setattr__(Function, "__name__", "function")
type.__setattr__(Function, "__qualname__", "function")
Function.__module__ = "builtins"
