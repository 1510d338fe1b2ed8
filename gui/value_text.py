"""A parameter's value, or its gradient, as text: as short as a cell needs it, and whole for the tool tip."""

from collections.abc import Iterator, Sequence
from math import isfinite

from PySide6.QtCore import QCoreApplication

from core.document.run_spec import Dtype
from core.trajectory.number_text import full, shown
from core.trajectory.step_record import ParameterLayout
from core.trajectory.value_text import nested_text, shape_text

Numbers = Sequence[float | None]
"""A record's numbers for one parameter: its elements, at most the first 16, then their norm (ParameterLayout)."""


def count_text(shape: tuple[int, ...]) -> str:
    """How many numbers there are, in words: ``one number``, ``4 numbers``, ``3×4 numbers``, ``1,000 numbers``."""
    if not shape:
        return QCoreApplication.translate("ValueText", "one number")
    sizes = shape_text(shape)
    return QCoreApplication.translate("ValueText", "{count} numbers").format(count=sizes)


def texts(numbers: Numbers, layout: ParameterLayout) -> Iterator[str]:
    """Ways to write a value, the best first; a cell takes the first one that fits."""
    if not layout.shape:
        yield from _number_texts(numbers[0])
    elif layout.has_norm:
        norm = QCoreApplication.translate("ValueText", "norm {norm}").format(norm=_six(numbers[-1]))
        yield f"{count_text(layout.shape)}, {norm}"
        yield norm
        yield from (f"|·| {number}" for number in _number_texts(numbers[-1]))
    else:
        yield nested_text([_six(number) for number in numbers], layout.shape)
        yield nested_text([_six(number if number is None else _rounded(number, 2)) for number in numbers], layout.shape)


def whole_text(numbers: Numbers, layout: ParameterLayout, dtype: Dtype) -> str:
    """A value with every digit; of a long tensor what is known: its first elements and its norm."""
    written = ["None" if number is None else full(number, dtype) for number in numbers]
    if not layout.shape:
        return written[0]
    if not layout.has_norm:
        return nested_text(written, layout.shape)
    template = QCoreApplication.translate("ValueText", "{count}, norm {norm}\nthe first {known}: {numbers}")
    known = written[:-1]
    return template.format(
        count=count_text(layout.shape), norm=written[-1], known=len(known), numbers=", ".join(known) + ", …"
    )


def _six(number: float | None) -> str:
    return "None" if number is None else shown(number)


def _number_texts(number: float | None) -> Iterator[str]:
    """With six significant digits, and with fewer where those do not fit: an exponent must never be cut off."""
    yield _six(number)
    if number is not None and isfinite(number):
        yield from (shown(_rounded(number, digits)) for digits in (5, 4, 3, 2, 1))


def _rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits - 1}e}")
