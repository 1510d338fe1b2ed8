"""What is asked before NumPy is called: that it holds numbers and texts only.

An array of objects calls the methods of what it holds by name and computes with whole numbers of any length, so none
comes about: not by a dtype, not by what is put in. Nor does a text of any width, nor what has parts of its own.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_array, check_characters, check_elements
from core.objective.program.grant import Guard
from core.objective.program.guards_creation import Counted
from core.objective.program.halt import Refused
from core.objective.program.sizes import argument, broadcast_volume, is_off, nested_count, shape_of, volume, whole

_NUMBERS = "biufc"
_MOST_BITS = 64

_FAST: set[type] = {float, bool}


def plain(inner: Guard | None, name: str) -> Guard:
    """A guard that asks whether all is numbers or texts, then whatever else is to be asked.

    What stands behind the first argument may be a dtype, unless it is an equation.
    """

    def guard(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
        for place, value in enumerate(arguments):
            _check_value(limits, value, {})
            if place and isinstance(value, (type, str, list, tuple, dict)) and name != "einsum":
                _check_dtype(value, name)
        for key, value in keywords.items():
            _check_keyword(limits, key, value, name)
        if inner is not None:
            inner(limits, arguments, keywords)

    return guard


def _check_keyword(limits: Limits, key: str, value: object, name: str) -> None:
    if key in ("signature", "sig", "like", "subok", "buffer", "formatter"):
        raise Refused(RefusalKind.ARGUMENT, name=name, argument=key)
    if key == "dtype":
        check_dtype(value, name)
    else:
        _check_value(limits, value, {})


def check_dtype(value: object, name: str) -> None:
    """Refuse a dtype that is none of numbers; what is no dtype at all NumPy refuses itself."""
    if value is not None:
        _check_dtype(value, name)


def _check_dtype(value: Any, name: str) -> None:
    try:
        dtype = np.dtype(value)
    except (TypeError, ValueError, SyntaxError, KeyError, OverflowError):
        return
    if dtype.kind not in _NUMBERS:
        raise Refused(RefusalKind.ARGUMENT, name=name, argument=f"dtype={dtype.name}")


def _check_value(limits: Limits, value: object, known: dict[int, None]) -> None:
    if isinstance(value, (list, tuple)):
        check_elements(limits, nested_count(value))
        _check_items(limits, value, known)
    elif isinstance(value, int):
        _check_whole(value)
    elif isinstance(value, range):
        check_elements(limits, nested_count(value))
        _check_whole(value.start)
        _check_whole(value.stop)
    elif isinstance(value, np.ndarray):
        check_array(value)


def _check_item(limits: Limits, value: object, known: dict[int, None]) -> None:
    if isinstance(value, (list, tuple)):
        _check_items(limits, value, known)  # counted with the list that it stands in
    else:
        _check_value(limits, value, known)


def _check_whole(value: int) -> None:
    if value.bit_length() > _MOST_BITS:
        raise Refused(RefusalKind.ARGUMENT, name="NumPy", argument="whole numbers of more than 64 bits")


def _check_items(limits: Limits, values: Sequence[Any], known: dict[int, None]) -> None:
    kinds = set(map(type, values))
    if id(values) in known or kinds <= _FAST:
        return
    known[id(values)] = None
    if kinds == {int}:
        _check_value(limits, max(values, key=abs), known)
    elif str in kinds:
        longest = max(len(text) for text in values if isinstance(text, str))
        check_characters(limits, longest * len(values))
    else:
        for value in values:
            _check_item(limits, value, known)


def drawn(place: int) -> Counted:
    """Of ``numpy.random.normal(loc, scale, size)``: the size at a place, or what the parameters are spread to."""

    def count(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
        size = argument(arguments, keywords, place, "size")
        given = (*arguments[:place], *keywords.values())
        return volume(size) if size is not None else broadcast_volume(shape_of(value) or () for value in given)

    return count


def drawn_in_rows(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``multinomial(n, pvals, size)`` and ``multivariate_normal(mean, cov, size)``: a row for each."""
    size = argument(arguments, keywords, 2, "size")
    row = max((shape[-1] for value in (*arguments[:2], *keywords.values()) if (shape := shape_of(value))), default=1)
    return (1 if size is None else volume(size)) * row


def chosen(arguments: Sequence[Any], keywords: Mapping[str, Any]) -> int:
    """Of ``choice(a, size, replace)``: all are put in order first where none is put back."""
    size = volume(argument(arguments, keywords, 1, "size", ()))
    is_once = is_off(argument(arguments, keywords, 2, "replace"))
    return max(size, whole(argument(arguments, keywords, 0, "a"))) if is_once else size


def without_owner(guard: Guard) -> Guard:
    """The guard of a function, for the method of the same name."""
    return lambda limits, arguments, keywords: guard(limits, arguments[1:], keywords)


def not_made(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of types that are there to be compared with: made by themselves they would lay hands on memory."""
    raise Refused(RefusalKind.NOT_CALLABLE_HERE, what="This type")
