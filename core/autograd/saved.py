"""What a node keeps for its backward pass."""

from functools import cache

from torch.autograd.graph import Node

from core.autograd.values import plain_value
from core.trajectory.iteration_trace import Saved

_PREFIX = "_saved_"


def saved_by(node: Node, most_elements: int | None = None) -> tuple[Saved, ...]:
    """Everything that a node keeps, as long as it was not freed, in alphabetical order as PyTorch lists it.

    Raises:
        RuntimeError: PyTorch's own, where it was.
    """
    kept: list[Saved] = []
    for attribute in _attributes(type(node)):
        value = getattr(node, attribute)
        name = attribute.removeprefix(_PREFIX)
        if isinstance(value, tuple | list) and any(hasattr(one, "numpy") for one in value):
            kept += [Saved(f"{name}[{place}]", plain_value(one, most_elements)) for place, one in enumerate(value)]
        elif value is not None:
            kept.append(Saved(name, plain_value(value, most_elements)))
    return tuple(kept)


@cache
def _attributes(kind: type[Node]) -> tuple[str, ...]:
    return tuple(name for name in dir(kind) if name.startswith(_PREFIX))
