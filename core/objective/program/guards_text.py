"""What is asked before texts are made: how long they would be."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.document.program_limits import LimitKind, Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.halt import LimitReached, Refused
from core.objective.program.sizes import argument, check_characters, check_items, shown, whole

_NUMBER = 24
"""Characters that a number takes at most where it stands among others."""

_MOST_PLACES = 1_000
_MOST_EDGE = 100_000


def text_length(value: object) -> int:
    """About how long ``repr(value)`` is, at most; a list that stands in another many times is gone through once."""
    return _length(value, {})


def _length(value: object, known: dict[int, int]) -> int:
    if isinstance(value, str):
        return len(value) + 2
    if isinstance(value, (list, tuple, set, frozenset, dict)):
        return _together(value, known)
    if isinstance(value, Tensor):
        is_whole = value.numel() <= torch._tensor_str.PRINT_OPTS.threshold  # noqa: SLF001  # nothing public tells it
        return value.numel() * _NUMBER if is_whole else 10_000
    if isinstance(value, np.ndarray):
        is_whole = value.size <= np.get_printoptions()["threshold"]
        return value.size * _NUMBER if is_whole else 10_000
    return _NUMBER


def _together(value: Any, known: dict[int, int]) -> int:
    if id(value) in known:
        return known[id(value)]
    known[id(value)] = 5  # within itself it is written as [...]
    items = [*value.keys(), *value.values()] if isinstance(value, dict) else value
    known[id(value)] = sum(_length(item, known) + 2 for item in items) + 2
    return known[id(value)]


def written(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``str(value)``, ``repr(value)`` and whatever writes values out."""
    for value in arguments:
        if type(value) not in _SHORT:
            check_characters(limits, text_length(value))


_SHORT: set[type] = {str, float, int, bool, type(None)}


def joined(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``between.join(texts)``."""
    if len(arguments) == 2 and isinstance(arguments[1], (list, tuple, set, dict)):
        texts = arguments[1]
        check_characters(limits, sum(len(t) for t in texts if isinstance(t, str)) + len(texts) * len(arguments[0]))


def replaced(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``text.replace(old, new)``."""
    if len(arguments) > 2 and all(isinstance(value, str) for value in arguments[:3]):
        text, old, new = arguments[:3]
        most = whole(argument(arguments, keywords, 3, "count", -1))
        found = text.count(old)
        check_characters(limits, len(text) + (min(found, most) if most >= 0 else found) * (len(new) - len(old)))


def widened(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``text.center(width)`` and its like."""
    check_characters(limits, whole(arguments[1]) if len(arguments) > 1 else 0)


def expanded(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``text.expandtabs(tabsize)``."""
    width = max(whole(argument(arguments, keywords, 1, "tabsize", 8)), 0)
    check_characters(limits, len(arguments[0]) + arguments[0].count("\t") * width)


def cut(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``text.split(separator)``: how many pieces there would be."""
    separator = argument(arguments, keywords, 1, "sep")
    text = arguments[0]
    check_items(limits, text.count(separator) + 1 if isinstance(separator, str) and separator else len(text) // 2 + 1)


def options(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``set_printoptions`` and of NumPy's functions that write: no function among them, and no endless places."""
    if "formatter" in keywords:
        raise Refused(RefusalKind.ARGUMENT, name="set_printoptions", argument="formatter")
    precision = whole(keywords.get("precision", arguments[0] if arguments else 0))
    edge = whole(keywords.get("edgeitems", arguments[2] if len(arguments) > 2 else 0))
    if precision > _MOST_PLACES or edge > _MOST_EDGE:
        raise LimitReached(LimitKind.CHARACTERS, limit=shown(limits.characters))
