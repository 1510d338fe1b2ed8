"""A value of a trace as a person reads it: six significant digits, small tensors whole, the first numbers of others."""

from collections.abc import Sequence

from core.document.run_spec import Dtype
from core.trajectory.number_text import full, shown, whole
from core.trajectory.tensor_value import Element, TensorValue, Value

_MOST_WHOLE = 8
_FIRST = 3


def value_text(value: Value) -> str:
    """``14``, ``[0, 1, 2, 3]``, ``[0, 1, 2, …] 3×40``, ``None`` for what is not there."""
    if not isinstance(value, TensorValue):
        return element_text(value)
    if value.is_whole and value.element_count <= _MOST_WHOLE:
        return nested_text(list(map(element_text, value.elements().tolist())), value.shape)
    first = ", ".join(map(element_text, value.elements()[:_FIRST].tolist()))
    return f"[{first}, …] {shape_text(value.shape)}"


def shape_text(shape: Sequence[int]) -> str:
    """``3×40``; nothing for one number."""
    return "×".join(map(whole, shape))


def element_text(element: Element) -> str:
    """One number at six significant digits; ``true``, ``None``, and words as they are."""
    if isinstance(element, bool):
        return str(element).lower()
    return shown(element) if isinstance(element, int | float) else str(element)


def exact_text(value: Value) -> str:
    """A value with every digit; of a tensor all elements that are here, ``…`` for the others."""
    if not isinstance(value, TensorValue):
        return exact_element(value)
    written = [exact_element(element, value.dtype) for element in value.elements().tolist()]
    return (
        nested_text(written, value.shape) if value.is_whole else f"[{', '.join(written)}, …] {shape_text(value.shape)}"
    )


def exact_element(element: Element, dtype: str = "") -> str:
    """One number in the fewest digits that read back to the same bits."""
    if isinstance(element, float):
        return full(element, Dtype.FLOAT32 if dtype == Dtype.FLOAT32.value else Dtype.FLOAT64)
    return element_text(element)


def nested_text(written: Sequence[str], shape: Sequence[int]) -> str:
    """Elements in row-major order, with a tensor's brackets around them."""
    if not shape:
        return written[0]
    size = len(written) // shape[0] if shape[0] else 0
    parts = (nested_text(written[row * size : (row + 1) * size], shape[1:]) for row in range(shape[0]))
    return f"[{', '.join(parts)}]"
