"""A guard is asked as the interpreter asks it."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from core.document.program_limits import Limits
from core.objective.program.grants import Grant, attribute_grant, builtin_grants, namespace

SMALL = Limits(elements=1_000, digits=100, characters=1_000, items=100)


def function(path: str) -> Grant:
    """The grant of a module's name or a builtin."""
    module, _, name = path.rpartition(".")
    grant = builtin_grants().get(name) if module == "builtins" else namespace(module).grant(name)
    assert grant is not None
    return grant


def method(owner: Any, name: str) -> Grant:
    """The grant of a value's method."""
    kind: Any = type(owner)
    grant = attribute_grant(kind, name)
    assert grant is not None
    return grant


def ask(grant: Grant, limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any] | None = None) -> None:
    """Whatever the guard has to say."""
    assert grant.guard is not None
    grant.guard(limits, arguments, keywords or {})


def largest(result: Any) -> int:
    """The most elements of a tensor among what a call gave."""
    if isinstance(result, (torch.Tensor, np.ndarray, np.generic)):
        return result.numel() if isinstance(result, torch.Tensor) else result.size
    return max(map(largest, result), default=1) if isinstance(result, (tuple, list)) else 1
