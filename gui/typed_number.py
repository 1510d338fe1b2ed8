"""A number as a person types it into a field: ``0.03``, ``1e-3``, ``10⁻³``, ``1/3``, ``10,000``, or the word *off*."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.notation.problem import NotationError
from core.notation.start_value import Numbers, parse_start
from core.trajectory.number_text import full

_GROUPS = r"[, \u00a0\u2009\u202f]"
_GROUPED = re.compile(rf"[+-]?\d{{1,3}}(?:{_GROUPS}\d{{3}})+")


@dataclass(frozen=True, slots=True)
class NumberKind:
    """What a field takes.

    Attributes:
        is_whole: whether only whole numbers are taken.
        minimum: the smallest number that is taken; None for no bound.
        maximum: the largest one.
        is_positive: whether only numbers above 0 are taken.
        absent_word: what stands for no number at all, such as *off*; empty if there must be one.
    """

    is_whole: bool = False
    minimum: float | None = None
    maximum: float | None = None
    is_positive: bool = False
    absent_word: str = ""


class NoNumberError(ValueError):
    """Raised, with a sentence that says what to type instead, for a text that cannot be taken."""


def read_number(text: str, kind: NumberKind) -> float | int | None:
    """The number that a text stands for, with nothing rounded; None for the word of ``kind``.

    Raises:
        NoNumberError: it stands for none, or for one that is not taken here.
    """
    typed = text.strip()
    if kind.absent_word and typed.casefold() in {"", "off", kind.absent_word.casefold()}:
        return None
    number = _number(typed, kind)
    if kind.is_positive and not number > 0:
        raise NoNumberError(_not_positive(kind))
    if (kind.minimum is not None and number < kind.minimum) or (kind.maximum is not None and number > kind.maximum):
        raise NoNumberError(_out_of_bounds(kind))
    return number


def write_number(value: float | None, kind: NumberKind) -> str:
    """What a field shows for a value: every digit of it, or the word for none."""
    if value is None:
        return kind.absent_word
    return str(int(value)).replace("-", "−") if kind.is_whole else full(value)


def _number(typed: str, kind: NumberKind) -> float | int:
    if kind.is_whole and re.fullmatch(r"[+-]?[0-9]+", plain := _without_groups(typed)):
        return int(plain)
    try:
        value = parse_start(typed)
    except NotationError as error:
        raise NoNumberError(_no_number(typed, kind)) from error
    if not isinstance(value, Numbers) or value.shape or (kind.is_whole and not value.values[0].is_integer()):
        raise NoNumberError(_no_number(typed, kind))
    return int(value.values[0]) if kind.is_whole else value.values[0]


def _without_groups(typed: str) -> str:
    signed = typed.replace("−", "-")
    return re.sub(_GROUPS, "", signed) if _GROUPED.fullmatch(signed) else signed


def _no_number(typed: str, kind: NumberKind) -> str:
    if not typed:
        return QCoreApplication.translate("NumberField", "A number is needed here. Esc brings the last one back.")
    if kind.is_whole:
        template = QCoreApplication.translate("NumberField", "“{text}” is no whole number. Write one such as 500.")
    else:
        template = QCoreApplication.translate(
            "NumberField", "“{text}” is no number. Write one such as 0.03, 1e-3 or 1/3."
        )
    return template.format(text=typed if len(typed) <= 24 else typed[:23] + "…")


def _not_positive(kind: NumberKind) -> str:
    if not kind.absent_word:
        return QCoreApplication.translate("NumberField", "Only a number above 0 is possible here.")
    template = QCoreApplication.translate(
        "NumberField", "Only a number above 0 is possible here, or the word “{word}”."
    )
    return template.format(word=kind.absent_word)


def _out_of_bounds(kind: NumberKind) -> str:
    low, high = (None if bound is None else write_number(bound, kind) for bound in (kind.minimum, kind.maximum))
    if high is None:
        return QCoreApplication.translate("NumberField", "The smallest number possible here is {low}.").format(low=low)
    if low is None:
        return QCoreApplication.translate("NumberField", "The largest number possible here is {high}.").format(
            high=high
        )
    template = QCoreApplication.translate("NumberField", "Numbers from {low} to {high} are possible here.")
    return template.format(low=low, high=high)
