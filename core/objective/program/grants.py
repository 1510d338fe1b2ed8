"""The door to what a program may use: everything else of this kind is a table or a guard behind it."""

import builtins
from collections.abc import Mapping
from functools import cache

from torch import nn

from core.notation.program_vocabulary import BUILTINS
from core.objective.program.attributes import (
    attribute_grant,
    exists_outside,
    holds_outside,
    instance_grant,
    known_attribute_names,
    refused_attribute_names,
    settable,
)
from core.objective.program.grant import Effect, Grant, Guard
from core.objective.program.guard_table import GUARDS
from core.objective.program.namespaces import Namespace, grant_of_value, namespace, register
from core.objective.program.random_state import reset_world

__all__ = [
    "Effect",
    "Grant",
    "Guard",
    "Namespace",
    "attribute_grant",
    "builtin_grants",
    "callable_grant",
    "exists_outside",
    "holds_outside",
    "instance_grant",
    "known_attribute_names",
    "namespace",
    "refused_attribute_names",
    "reset_world",
    "settable",
]

_LAYER = Grant("torch.nn.Module", None, GUARDS["torch.nn.Module"])


@cache
def builtin_grants() -> Mapping[str, Grant]:
    """Python's builtins of the table, by name."""
    return {
        name: register(Grant(f"builtins.{name}", getattr(builtins, name), GUARDS.get(f"builtins.{name}")))
        for name in sorted(BUILTINS)
    }


def callable_grant(value: object) -> Grant | None:
    """The grant under which a value may be called: a layer, or what a namespace or the builtins gave.

    An object that was never given by a name is not called: what a program finds on its way, such as the type of a
    value that it has no name for, is there to be compared and printed.
    """
    if isinstance(value, nn.Module):
        return _LAYER
    builtin_grants()
    return grant_of_value(value)
