"""What is asked before texts are made: how long they would be."""

import math
from collections.abc import ItemsView, Iterable, KeysView, Mapping, Sequence, ValuesView
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_characters, check_items
from core.objective.program.halt import Refused
from core.objective.program.sizes import Shape, argument, whole

_NUMBER = 24
"""Characters that a number takes at most where it stands among others, at usual options."""

_MOST_PLACES = 1_000
_MOST_AT_EDGE = 10_000
_LONGEST_BETWEEN = 100
_FUNCTIONS_FROM = 7
"""Arguments by place that stand before the first one that is a function."""


def text_length(value: object) -> int:
    """About how long ``repr(value)`` is, at most; a list that stands in another many times is gone through once."""
    return _length(value, {})


def _length(value: object, known: dict[int, int]) -> int:
    if isinstance(value, str):
        return len(value) + 2
    if isinstance(value, _HOLDING):
        return _together(value, known)
    if isinstance(value, Tensor):
        options = torch._tensor_str.PRINT_OPTS  # noqa: SLF001  # nothing public tells them
        return _numbers(value.shape, options.threshold, options.edgeitems)
    if isinstance(value, np.ndarray):
        printing = np.get_printoptions()
        return _numbers(value.shape, printing["threshold"], printing["edgeitems"])
    return _NUMBER


def _numbers(shape: Shape, threshold: float, edge: int) -> int:
    """PyTorch and NumPy leave out the middle of each axis that has one; many short axes have none."""
    count = math.prod(shape)
    return _NUMBER * (count if count <= threshold else math.prod(min(size, 2 * edge + 1) for size in shape))


def _together(value: Any, known: dict[int, int]) -> int:
    if id(value) not in known:
        known[id(value)] = len("[...]")  # so it is written within itself
        known[id(value)] = sum(_length(item, known) + 2 for item in _parts(value)) + 2
    return known[id(value)]


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, nn.Module):
        return value._modules.values()  # noqa: SLF001  # children() leaves out what stands there twice
    if isinstance(value, BaseException):
        return value.args
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return [part for pair in value for part in pair] if isinstance(value, ItemsView) else value


_HOLDING = (list, tuple, set, frozenset, dict, KeysView, ValuesView, ItemsView, BaseException, nn.Module)
_SHORT: set[type] = {str, float, int, bool, type(None)}


def check_text(limits: Limits, value: object) -> None:
    """Of ``str(value)``, ``repr(value)``, ``f"{value}"`` and ``print``: what is asked before a value is written out."""
    if type(value) not in _SHORT:
        check_characters(limits, text_length(value))


def written(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``str``, ``repr`` and ``print``."""
    for value in arguments:
        check_text(limits, value)


def joined(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``between.join(texts)``."""
    if len(arguments) > 1 and isinstance(arguments[1], (list, tuple, set, dict)):
        texts = arguments[1]
        between = (len(texts) - 1) * len(arguments[0])
        check_characters(limits, sum(len(text) for text in texts if isinstance(text, str)) + between)


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
    text, separator = arguments[0], argument(arguments, keywords, 1, "sep")
    check_items(limits, text.count(separator) + 1 if isinstance(separator, str) and separator else len(text) // 2 + 1)


def options(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``set_printoptions``: no function among them, which would be called unseen, and nothing endless."""
    _check_no_function(arguments, keywords)
    precision = whole(argument(arguments, keywords, 0, "precision", 0))
    edge = whole(argument(arguments, keywords, 2, "edgeitems", 0))
    between = max((len(value) for value in keywords.values() if isinstance(value, str)), default=0)
    if precision > _MOST_PLACES or edge > _MOST_AT_EDGE or between > _LONGEST_BETWEEN:
        check_characters(limits, math.inf)


def _check_no_function(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """By place, too, there is no getting at the functions that NumPy would call for each number, or each array."""
    for name in ("formatter", "override_repr"):
        if name in keywords or len(arguments) > _FUNCTIONS_FROM:
            raise Refused(RefusalKind.ARGUMENT, name="set_printoptions", argument=name)


def array_text(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``numpy.array2string(x, …)`` and its like."""
    _check_no_function(arguments, keywords)
    options(limits, (argument(arguments, keywords, 2, "precision"),), keywords)
    separators = [value for value in arguments[1:] if isinstance(value, str) and len(value) > _LONGEST_BETWEEN]
    given = argument(arguments, keywords, 0, "a", keywords.get("arr"))
    is_whole = "threshold" in keywords and isinstance(given, np.ndarray)
    check_characters(limits, math.inf if separators else given.size * _NUMBER if is_whole else text_length(given))
