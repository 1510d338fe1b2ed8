"""What a tensor held, as text: as short as a formula needs it, and whole for the tool tip."""

from collections.abc import Iterator, Sequence
from itertools import islice

from core.trajectory.tensor_value import TensorValue, Value
from core.trajectory.value_text import element_text, exact_element, nested_text, shape_text
from gui.value_text import count_text

MOST_WRITTEN = 4
"""Elements that are written out where a tensor stands within a line; of longer ones a few, or only the shape."""

_LONGEST = 20
"""Characters that a value may take within a long line."""

MOST_ROWS = 1_000
"""Elements that are listed at most."""


def brief(value: Value) -> str:
    """A value for the middle of a line: ``−0.5``, ``[0, 1, 2, 3]``, ``[0, 1, …]``, ``[3×3]``, ``None``."""
    if not isinstance(value, TensorValue):
        return element_text(value)
    if value.is_whole and value.element_count <= MOST_WRITTEN:
        return nested_text(list(map(element_text, value.elements().tolist())), value.shape)
    if len(value.shape) == 1:
        first = ", ".join(map(element_text, value.elements()[:2].tolist()))
        return f"[{first}, …]"
    return f"[{shape_text(value.shape)}]"


def briefer(value: Value) -> str:
    """A value for a line that is long already: of several elements no more than a few characters tell."""
    text = brief(value)
    if len(text) <= _LONGEST or not isinstance(value, TensorValue) or value.element_count == 1:
        return text
    return (
        f"[{element_text(value.elements()[0].item())}, …]" if len(value.shape) == 1 else f"[{shape_text(value.shape)}]"
    )


def whole_text(value: Value) -> str:
    """A value with every digit; of a long tensor its shape and as many elements as are listed."""
    if not isinstance(value, TensorValue):
        return exact_element(value)
    known = [exact_element(element, value.dtype) for element in value.elements()[:MOST_ROWS].tolist()]
    if len(known) == value.element_count:
        return nested_text(known, value.shape)
    return f"{count_text(value.shape)}: {', '.join(known)}, …"


def rows(value: TensorValue) -> Iterator[tuple[str, str, str]]:
    """The first elements of a tensor: index, value at six digits, value with every digit."""
    for place, element in enumerate(islice(value.elements().tolist(), MOST_ROWS)):
        yield _index(place, value.shape), element_text(element), exact_element(element, value.dtype)


def _index(place: int, shape: Sequence[int]) -> str:
    indexes = []
    for size in reversed(shape):
        place, index = divmod(place, size)
        indexes.append(str(index))
    return ", ".join(reversed(indexes))
