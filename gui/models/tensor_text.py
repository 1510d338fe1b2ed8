"""What a tensor held, as text: as short as a formula needs it, and whole for the tool tip."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from core.document.run_spec import Dtype
from core.trajectory.number_text import full, shown, whole
from core.trajectory.tensor_value import TensorValue, Value
from gui.value_text import count_text

MOST_WRITTEN = 4
"""Elements that are written out where a tensor stands within a line; of longer ones a few, or only the shape."""

MOST_ROWS = 1_000
"""Elements that are listed at most."""


def brief(value: Value) -> str:
    """A value for the middle of a line: ``−0.5``, ``[0, 1, 2, 3]``, ``[0, 1, …]``, ``[3×3]``, ``None``."""
    if not isinstance(value, TensorValue):
        return _plain(value)
    if value.is_whole and value.element_count <= MOST_WRITTEN:
        return nested([_number(element) for element in value.elements().tolist()], value.shape)
    if len(value.shape) == 1:
        first = ", ".join(_number(element) for element in value.elements()[:2].tolist())
        return f"[{first}, …]"
    return f"[{shape_text(value.shape)}]"


def whole_text(value: Value) -> str:
    """A value with every digit; of a long tensor its shape and as many elements as are listed."""
    if not isinstance(value, TensorValue):
        return _exact(value, "")
    known = [_exact(element, value.dtype) for element in value.elements()[:MOST_ROWS].tolist()]
    if len(known) == value.element_count:
        return nested(known, value.shape)
    return f"{count_text(value.shape)}: {', '.join(known)}, …"


def rows(value: TensorValue) -> Iterator[tuple[str, str, str]]:
    """The first elements of a tensor: index, value at six digits, value with every digit."""
    for place, element in enumerate(islice(value.elements().tolist(), MOST_ROWS)):
        yield _index(place, value.shape), _number(element), _exact(element, value.dtype)


def shape_text(shape: Sequence[int]) -> str:
    """``3×3``; a tensor without dimensions has no shape to write."""
    return "×".join(whole(size) for size in shape)


def nested(written: Sequence[str], shape: Sequence[int]) -> str:
    """Elements in row-major order, with a tensor's brackets around them."""
    if not shape:
        return written[0]
    size = len(written) // shape[0] if shape[0] else 0
    parts = (nested(written[row * size : (row + 1) * size], shape[1:]) for row in range(shape[0]))
    return f"[{', '.join(parts)}]"


def _index(place: int, shape: Sequence[int]) -> str:
    indexes = []
    for size in reversed(shape):
        place, index = divmod(place, size)
        indexes.append(str(index))
    return ", ".join(reversed(indexes))


def _number(element: Any) -> str:
    return _plain(element) if isinstance(element, bool) else shown(element)


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return shown(value) if isinstance(value, int | float) else str(value)


def _exact(element: Value, dtype: str) -> str:
    if isinstance(element, float):
        return full(element, Dtype.FLOAT32 if dtype == Dtype.FLOAT32.value else Dtype.FLOAT64)
    return _plain(element)
