"""A call of native code that is about to be made, for whoever observes calls."""

import ast
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import msgspec

from core.objective.program.grant import Grant

Keywords = Mapping[str, Any]


class Observer(Protocol):
    """Sees what is called."""

    def called(self, call: "NativeCall", /) -> Any:
        """Makes a call, and gives what it gives."""


class NativeCall(msgspec.Struct, frozen=True):
    """A call of native code that is about to be made; a struct, since one is made for every call that is observed.

    Attributes:
        node: where it stands in the program; None for one that native code makes itself.
        grant: what allows it; None for a layer of a network, and for what something granted has given.
        function: what is called.
        arguments: by place; of a method that is taken from its type, the owner first.
        keywords: by name.
    """

    node: ast.AST | None
    grant: Grant | None
    function: Callable[..., Any]
    arguments: Sequence[Any]
    keywords: Keywords

    @property
    def owner(self) -> Any:
        """Whose method it is; None where it is none."""
        if self.grant is None or not self.grant.is_method:
            return None
        return getattr(self.function, "__self__", None) or self.arguments[0]

    def make(self) -> Any:
        """Makes the call."""
        return self.function(*self.arguments, **self.keywords)
