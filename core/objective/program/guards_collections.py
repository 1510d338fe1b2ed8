"""What is asked before lists, sets and dicts grow: how many items they would have."""

from collections.abc import Mapping, Sequence
from typing import Any

from torch import Tensor

from core.document.program_limits import Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.checks import check_items
from core.objective.program.guards_products import broadcast
from core.objective.program.halt import Refused
from core.objective.program.sizes import length_of, shape_of


def collected(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``list(values)``, ``sorted(values)`` and its like; iterators are counted while they give."""
    if arguments:
        check_items(limits, length_of(arguments[0]))


def extended(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``values.extend(others)``, ``values.update(others)``: both together."""
    check_items(limits, sum(map(length_of, arguments)) + len(keywords))


def one_more(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``values.append(value)``."""
    check_items(limits, len(arguments[0]) + 1)


def summed(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``sum(values)``: lists are put together, tensors are spread to each other's shapes."""
    values = arguments[0] if arguments else ()
    if isinstance(values, Tensor):
        check_items(limits, length_of(values))
    elif isinstance(values, (list, tuple)):
        check_items(limits, sum(len(value) for value in values if isinstance(value, (list, tuple))))
        broadcast(limits, _tensors(values), {})


def compared(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``max(a, b)`` and ``max(values)``: tensors are spread to each other's shapes."""
    values = arguments[0] if len(arguments) == 1 else arguments
    if isinstance(values, Tensor):
        check_items(limits, length_of(values))
    elif isinstance(values, (list, tuple)):
        broadcast(limits, _tensors(values), {})


def _tensors(values: Sequence[Any]) -> list[Any]:
    return [value for value in values if not isinstance(value, (list, tuple, range)) and shape_of(value)]


def one_argument(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``type``: with three it would make a class."""
    if len(arguments) > 1 or keywords:
        raise Refused(RefusalKind.ARGUMENT, name="type", argument="more than one value")


def searched(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``range.count``, ``range.index``, ``x in range``: what is no whole number is looked for one by one."""
    if len(arguments) > 1 and type(arguments[1]) not in (int, bool):
        check_items(limits, length_of(arguments[0]))
