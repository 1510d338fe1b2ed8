"""A JSON text from anywhere, taken value by value; each knows the path to it, and what it is not is refused there.

Python's own reader, because it can be told to keep names that stand twice, which msgspec would let the last one win.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from math import isfinite
from typing import TypeVar

from core.document.bounds import member_place
from core.storage.lesson_refusal import LessonRefusal
from core.storage.read_refusal import CannotReadError, ReadRefusal

_LONGEST_WHOLE_NUMBER = 30
"""Longer ones are read as floats: Python needs quadratic time for them, and no document has one."""

_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True)
class _Members:
    pairs: Sequence[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Place:
    """A value somewhere in a JSON text.

    Every method gives the value as what it is asked for.

    Raises:
        CannotReadError: it is something else; with the path.
    """

    path: str
    value: object

    def text(self) -> str:
        """The value as text."""
        if not isinstance(self.value, str):
            raise self.refused(ReadRefusal.NO_TEXT)
        return self.value

    def whole_number(self) -> int:
        """The value as a whole number of any size up to 30 digits."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.refused(ReadRefusal.NO_WHOLE_NUMBER)
        return self.value

    def number(self) -> float:
        """The value as a finite number."""
        number = self._finite()
        if number is None:
            raise self.refused(ReadRefusal.NO_NUMBER)
        return number

    def setting(self) -> float | bool:
        """The value as a finite number, or true or false."""
        setting = self.value if isinstance(self.value, bool) else self._finite()
        if setting is None:
            raise self.refused(ReadRefusal.NO_SETTING)
        return setting

    def truth(self) -> bool:
        """The value as true or false."""
        if not isinstance(self.value, bool):
            raise self.refused(ReadRefusal.NO_TRUTH)
        return self.value

    def choice(self, choices: type[_Choice]) -> _Choice:
        """The member of an enum of texts whose value this is."""
        for choice in choices:
            if choice.value == self.value:
                return choice
        raise self.refused(ReadRefusal.NO_CHOICE, choices=", ".join(str(choice.value) for choice in choices))

    def items(self) -> list["Place"]:
        """The values of a list."""
        if not isinstance(self.value, list):
            raise self.refused(ReadRefusal.NO_LIST)
        return [Place(f"{self.path}[{index}]", value) for index, value in enumerate(self.value)]

    def members(self) -> dict[str, "Place"]:
        """The values of an object by their names, of which each stands there once."""
        if not isinstance(self.value, _Members):
            raise self.refused(ReadRefusal.NO_OBJECT)
        members: dict[str, Place] = {}
        for name, value in self.value.pairs:
            place = Place(member_place(self.path, name), value)
            if name in members:
                raise place.refused(ReadRefusal.TWICE)
            members[name] = place
        return members

    def fields(self, *names: str) -> Iterator["Place"]:
        """The values of an object that has exactly these names, in the order asked for."""
        members = self.members()
        for name in (*members, *names):
            if name not in members:
                raise Place(f"{self.path}.{name}", None).refused(ReadRefusal.ABSENT)
            if name not in names:
                raise members[name].refused(ReadRefusal.UNKNOWN)
        return (members[name] for name in names)

    def refused(self, refusal: ReadRefusal | LessonRefusal, **details: object) -> CannotReadError:
        """The error for this place, ready to be raised."""
        return CannotReadError(refusal, place=self.path, **details)

    def _finite(self) -> float | None:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float) or not isfinite(self.value):
            return None
        return float(self.value)


def parse_json(content: bytes) -> Place:
    """The outermost value of a JSON text in UTF-8.

    Raises:
        CannotReadError: it is no such text.
    """
    text = _decoded(content)
    try:
        # NaN and Infinity, which JSON has not, become what they say and are refused as numbers, with their path.
        return Place("$", json.loads(text, object_pairs_hook=_Members, parse_int=_parse_int, parse_constant=float))
    except json.JSONDecodeError as error:
        raise CannotReadError(ReadRefusal.NOT_JSON, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise CannotReadError(ReadRefusal.TOO_DEEP) from error


def _decoded(content: bytes) -> str:
    if not content.strip():
        raise CannotReadError(ReadRefusal.EMPTY)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise CannotReadError(ReadRefusal.NOT_UTF8, offset=error.start) from error
    if text.startswith("\ufeff"):
        raise CannotReadError(ReadRefusal.BYTE_ORDER_MARK)
    return text


def _parse_int(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_WHOLE_NUMBER else float(digits)
