"""How a value is shown that stands at the end of a notebook's cell: its ``repr``, in lines where it is long."""

from collections.abc import Iterable, Mapping
from typing import Any

_WIDTH = 79
"""Columns, as in notebooks."""

_BRACKETS: Mapping[type, tuple[str, str]] = {tuple: ("(", ")"), list: ("[", "]"), set: ("{", "}"), dict: ("{", "}")}


def shown(value: Any) -> str:
    """The text, without a line's end."""
    return _within(value, 0, _WIDTH)


def _within(value: Any, indent: int, room: int) -> str:
    """A value that begins in column ``indent`` and has ``room`` columns."""
    text = repr(value)
    kind = type(value)
    if kind not in _BRACKETS or not value or (len(text) <= room and "\n" not in text):
        return text
    opening, closing = _BRACKETS[kind]
    if kind is dict:
        items = [_pair(key, one, indent + 1) for key, one in value.items()]
    else:
        items = [_within(one, indent + 1, _WIDTH - indent - 2) for one in _ordered(value)]
    tail = "," if kind is tuple and len(items) == 1 else ""
    return opening + (",\n" + " " * (indent + 1)).join(items) + tail + closing


def _ordered(value: Iterable[Any]) -> Iterable[Any]:
    if not isinstance(value, set):
        return value
    try:
        return sorted(value)
    except TypeError:
        return value


def _pair(key: Any, value: Any, indent: int) -> str:
    text = f"{key!r}: "
    return text + _within(value, indent + len(text), _WIDTH - indent - len(text) - 1)
