"""A value of a program as a short text, whatever it is, and however large or deep it is."""

import re
from collections.abc import Mapping, Sized
from typing import Any

from torch import Tensor
from torch.nn import Module

_LONGEST_TEXT = 200
_SHOWN_ITEMS = 8
_MOST_ITEMS = 64
"""Of anything that is no collection of Python's, such as an array within a list."""

_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
"""Another one each time."""

COLLECTIONS = (list, tuple, dict, set, frozenset)
_BRACKETS = {
    dict: ("{", "}"),
    list: ("[", "]"),
    tuple: ("(", ")"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
}
_DEEPEST = 3
"""Collections within each other that are told."""


def text_of(value: Any) -> str:
    """A value that is no tensor as a short text; what is in a collection is told one by one, tensors by their shape."""
    return _text(value, _DEEPEST)


def _text(value: Any, depth: int) -> str:
    if isinstance(value, Tensor):
        return f"tensor of shape {list(value.shape)}" if value.dim() else "tensor"
    if isinstance(value, COLLECTIONS):
        return _collection_text(value, depth)
    if isinstance(value, BaseException):
        return _listed([_text(one, depth - 1) for one in first_items(value.args)], (f"{type(value).__name__}(", ")"), 0)
    return shortened(_plain_text(value))


def _plain_text(value: Any) -> str:
    if isinstance(value, str):
        return repr(value[:_LONGEST_TEXT])
    if isinstance(value, int) and value.bit_length() > 1_000:
        return f"a whole number of about {int(value.bit_length() * 0.30103)} digits"
    if isinstance(value, Sized) and not isinstance(value, range | Module) and len(value) > _MOST_ITEMS:
        return f"{type(value).__name__} of {len(value)}"
    return _ADDRESS.sub("", repr(value))


def _collection_text(value: Any, depth: int) -> str:
    """What is deep within, and so perhaps the whole itself, is not told."""
    kind = next(one for one in _BRACKETS if isinstance(value, one))
    opening, closing = _BRACKETS[kind]
    if not value and kind in (set, frozenset):
        return f"{kind.__name__}()"
    if not depth:
        return f"{opening}…{closing}"
    if kind is tuple and len(value) == 1:
        closing = ",)"
    if kind is dict:
        items = [f"{_text(key, depth - 1)}: {_text(one, depth - 1)}" for key, one in _pairs(value)]
    else:
        items = [_text(one, depth - 1) for one in first_items(value)]
    return _listed(items, (opening, closing), len(value))


def first_items(value: Any) -> list[Any]:
    """What is told of a collection: its first items, and of a list or a tuple the last one."""
    if isinstance(value, list | tuple):
        return [*value[: _SHOWN_ITEMS - 1], *value[max(len(value) - 1, _SHOWN_ITEMS - 1) :]]
    return [one for one, _ in zip(value, range(_SHOWN_ITEMS), strict=False)]


def shortened(text: str) -> str:
    """A text that ends somewhere."""
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 1]}…"


def _pairs(value: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    return [(key, value[key]) for key in first_items(value)]


def _listed(texts: list[str], brackets: tuple[str, str], count: int) -> str:
    shown = ", ".join(texts)
    more = f", … ({count} in all)" if count > len(texts) else ""
    return shortened(f"{brackets[0]}{shown}{more}{brackets[1]}")
