"""How a value is shown that stands at the end of a notebook's cell: as notebooks show it, in lines where it is long."""

from collections.abc import Iterable, Mapping
from typing import Any

_WIDTH = 79
"""Columns, as in notebooks."""

_BRACKETS: Mapping[type, tuple[str, str]] = {
    tuple: ("(", ")"),
    list: ("[", "]"),
    dict: ("{", "}"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}


def shown(value: Any) -> str:
    """The text, without a line's end."""
    return _placed(value, 0, 0, ())


def _placed(value: Any, indent: int, column: int, around: tuple[int, ...]) -> str:
    """A value that begins in a column, within brackets that are so deep."""
    kind = type(value)
    if kind not in _BRACKETS or not value:
        return _alone(value).replace("\n", "\n" + " " * indent)
    if id(value) in around:
        return "[...]" if kind is list else "{...}" if kind is dict else "(...)"
    flat = _flat(value, around)
    if column + len(flat) + bool(around) <= _WIDTH and "\n" not in flat:
        return flat
    return _in_lines(value, indent + len(_BRACKETS[kind][0]), (*around, id(value)))


def _in_lines(value: Any, indent: int, around: tuple[int, ...]) -> str:
    kind = type(value)
    opening, closing = _BRACKETS[kind]
    if kind is dict:
        items = [_pair(key, one, indent, around) for key, one in value.items()]
    else:
        items = [_placed(one, indent, indent, around) for one in _ordered(value)]
    tail = "," if kind is tuple and len(items) == 1 else ""
    return opening + (",\n" + " " * indent).join(items) + tail + closing


def _pair(key: Any, value: Any, indent: int, around: tuple[int, ...]) -> str:
    name = f"{_placed(key, indent, indent, around)}: "
    return name + _placed(value, indent, indent + len(name), around)


def _flat(value: Any, around: tuple[int, ...]) -> str:
    """A value in one line, unless something in it takes several."""
    kind = type(value)
    if kind not in _BRACKETS or not value:
        return _alone(value)
    if id(value) in around:
        return "[...]" if kind is list else "{...}" if kind is dict else "(...)"
    opening, closing = _BRACKETS[kind]
    inside = (*around, id(value))
    if kind is dict:
        items = [f"{_flat(key, inside)}: {_flat(one, inside)}" for key, one in value.items()]
    else:
        items = [_flat(one, inside) for one in _ordered(value)]
    tail = "," if kind is tuple and len(items) == 1 else ""
    return opening + ", ".join(items) + tail + closing


def _alone(value: Any) -> str:
    if not isinstance(value, type):
        return repr(value)
    return value.__qualname__ if value.__module__ == "builtins" else f"{value.__module__}.{value.__qualname__}"


def _ordered(value: Iterable[Any]) -> Iterable[Any]:
    if not isinstance(value, set | frozenset):
        return value
    try:
        return sorted(value)
    except TypeError:
        return value
