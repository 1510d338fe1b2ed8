"""A tensor as plain data, to the bit, so that it can be shown where there is no torch."""

from math import prod
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TOLD = {"float64": 8, "int64": 8, "float32": 4, "int32": 4, "float16": 2, "bfloat16": 2, "bool": 1, "uint8": 1}
_SIZES = _TOLD | {"int16": 2, "int8": 1, "complex64": 8, "complex128": 16}
"""Bytes an element."""

TOLD_DTYPES = frozenset(_TOLD)
"""What elements may be for a tensor to be told; of others, such as complex numbers, there is only text."""


class TensorValue(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a tensor held at some moment. Equal values have equal bits: −0 is not 0, and nan is nan.

    Attributes:
        dtype: NumPy's name of it, such as ``float32``, ``int64``, ``bool``.
        shape: the tensor's; ``()`` for one number.
        data: its elements in row-major order, as the machine holds them; of a long tensor the first ones.
    """

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @property
    def element_count(self) -> int:
        """How many elements the tensor has."""
        return prod(self.shape)

    @property
    def is_whole(self) -> bool:
        """Whether all elements are here."""
        return len(self.data) == self.element_count * _SIZES[self.dtype]

    def elements(self) -> "NDArray[Any]":
        """The elements that are here, in one row; read-only."""
        import numpy as np  # noqa: PLC0415 (the drawing process reads messages, too, and is small without it)

        if self.dtype == "bfloat16":  # the upper half of a float32, which NumPy has no name for
            return (np.frombuffer(self.data, np.uint16).astype(np.uint32) << 16).view(np.float32)
        return np.frombuffer(self.data, np.dtype(self.dtype))

    def nested(self) -> Any:
        """The whole tensor as nested lists of Python's numbers; one number for a tensor without dimensions.

        Raises:
            ValueError: where not all elements are here.
        """
        return self.elements().reshape(self.shape).tolist()


Element = bool | int | float | str | None
"""A number of Python's, a word, or nothing."""

Value = TensorValue | Element
"""What goes into an operation or is kept by it: a tensor, a number that stayed Python's, a word, or nothing."""
