"""A start value as PyTorch's own text, and what can be said of its tensor without making it."""

from collections.abc import Sequence

from core.notation.creation_size import element_count
from core.notation.start_value import Numbers, StartValue

_WHOLE_FROM_WHOLE = frozenset({"arange", "full"})
"""Functions that make whole numbers of whole numbers, where no dtype is given."""

SEEDED = frozenset({"rand", "randn"})
"""Functions whose numbers are random."""


def start_text(start: StartValue, dtype: str, *, is_leaf: bool) -> str:
    """The call that makes the tensor.

    Args:
        start: as it was read.
        dtype: ``float32`` or ``float64``; the first is PyTorch's own, and is named only where it would not be taken.
        is_leaf: whether it requires a gradient.
    """
    if isinstance(start, Numbers):
        function, arguments = "tensor", [_nested(start.values, start.shape)]
        is_plain = True
    else:
        function, arguments = start.function, list(map(repr, start.arguments))
        if function == "full":
            arguments = [f"({', '.join(arguments[:-1])},)", arguments[-1]]
        is_plain = function not in _WHOLE_FROM_WHOLE
    if dtype != "float32" or not is_plain:
        arguments.append(f"dtype=torch.{dtype}")
    if is_leaf:
        arguments.append("requires_grad=True")
    return f"torch.{function}({', '.join(arguments)})"


def rank_of_start(start: StartValue) -> int:
    """How many dimensions its tensor has."""
    if isinstance(start, Numbers):
        return len(start.shape)
    count = len(start.arguments)
    return {"arange": 1, "linspace": 1, "eye": 2, "full": count - 1}.get(start.function, count)


def size_of_start(start: StartValue) -> float:
    """How many elements its tensor has; 0 where PyTorch will refuse it."""
    return len(start.values) if isinstance(start, Numbers) else element_count(start) or 0


def _nested(values: Sequence[float], shape: tuple[int, ...]) -> str:
    if not shape:
        return repr(values[0])
    stride = len(values) // shape[0]
    return (
        f"[{', '.join(_nested(values[place : place + stride], shape[1:]) for place in range(0, len(values), stride))}]"
    )
