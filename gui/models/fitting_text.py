"""Several ways to write the same thing, the best first; a place takes the first one that fits."""

from collections.abc import Callable, Iterator, Sequence
from math import isfinite

from core.trajectory.number_text import shown
from core.trajectory.tensor_value import TensorValue, Value
from core.trajectory.value_text import shape_text
from gui.models.tensor_text import MOST_WRITTEN, brief
from gui.value_text import count_text

_FEWER_DIGITS = (5, 4, 3, 2)


def fitting_texts(value: Value) -> tuple[str, ...]:
    """A value: with six digits, with fewer, at last only its shape."""
    return tuple(dict.fromkeys(_ways(value)))


def together(values: Sequence[Value], written: Callable[..., str]) -> tuple[str, ...]:
    """Several values in one text, all of them in the same way."""
    ways = [fitting_texts(value) for value in values]
    count = max(map(len, ways), default=0)
    return tuple(written(*(texts[min(way, len(texts) - 1)] for texts in ways)) for way in range(count))


def _ways(value: Value) -> Iterator[str]:
    yield brief(value)
    if not isinstance(value, TensorValue):
        return
    if value.shape:
        yield from _fewer_elements(value)
    elif value.elements().dtype.kind == "f" and isfinite(number := float(value.elements()[0])):
        yield from (_rounded(number, digits) for digits in _FEWER_DIGITS)


def _fewer_elements(value: TensorValue) -> Iterator[str]:
    """A tensor that does not fit is rounded, cut off, and at last only counted."""
    elements = value.elements()
    if elements.dtype.kind == "f" and len(value.shape) == 1 and value.element_count <= MOST_WRITTEN:
        for digits in (3, 2):
            yield f"[{', '.join(_rounded(float(element), digits) for element in elements)}]"
    yield f"[{shape_text(value.shape)}]" if len(value.shape) > 1 else count_text(value.shape)


def _rounded(number: float, digits: int) -> str:
    return shown(float(f"{number:.{digits - 1}e}"))
