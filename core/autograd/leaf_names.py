"""What a program calls a tensor: a variable, an item of a list, or a parameter of a network."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from torch import Tensor
from torch.nn import Module

_MOST_ITEMS = 64
"""Of one collection or network; nobody reads more names than that."""


def names_of(variables: Mapping[str, Any]) -> dict[int, str]:
    """The ``id`` of each tensor -> what it is called; its own name before that of a place in something else.

    Args:
        variables: name -> value; of several names of one tensor the first is taken.
    """
    names: dict[int, str] = {}
    for name, value in variables.items():
        if isinstance(value, Tensor):
            names.setdefault(id(value), name)
    for name, value in variables.items():
        for place, tensor in islice(_parts(value), _MOST_ITEMS):
            names.setdefault(id(tensor), f"{name}{place}")
    return names


def _parts(value: Any) -> Iterator[tuple[str, Tensor]]:
    """The tensors within a value, each with how one comes to it."""
    if isinstance(value, Module):
        for path, parameter in value.named_parameters():
            yield "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in path.split(".")), parameter
        return
    places: Iterable[tuple[Any, Any]] = ()
    if isinstance(value, list | tuple):
        places = enumerate(value[:_MOST_ITEMS])
    elif isinstance(value, dict):
        places = ((key, one) for key, one in islice(value.items(), _MOST_ITEMS) if isinstance(key, str | int))
    yield from ((f"[{key!r}]", one) for key, one in places if isinstance(one, Tensor))
