"""A table of rules as text: what a line of it says, and when that applies.

A line is the node's name, one column for each of its outgoing gradients, and the names that stand in these::

    PowBackward0 exponent=1 | g           |
    PowBackward0            | g·n·a^(n−1) | a=self n=exponent

A column is a term in the notation of formulas, or the name of a :class:`Flow` behind a colon, or both. In a term ``g``
is the incoming gradient; a name is what the node saved under the attribute behind its equals sign, or a quantity found
from that, which is written with ``()``. ``along`` is no name: it says along which dimensions each row is by itself.

Behind the node's name stand the conditions under which a line applies; of several lines the first one does. Of a
tensor one element is enough: ``self=0`` applies where some element of it is 0. ``absent`` is what was not saved.
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.trajectory.rule import Flow
from core.trajectory.tensor_value import TensorValue, Value

Kept = Mapping[str, Value]
"""PyTorch's name -> what a node saved under it."""

_RELATIONS: Mapping[str, Callable[[Any, Any], Any]] = {"=": operator.eq, "<": operator.lt, ">": operator.gt}
_CONDITION = re.compile(r"(\w+)([=<>])(\S+)")
_BETWEEN_COLUMNS = re.compile(r"\s+\|(?:\s+|$)")  # the bars of |a| have no space before or behind them
_ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that must be so for a line to apply."""

    attribute: str
    relation: str
    value: str

    def holds(self, kept: Kept) -> bool:
        """Whether it is so where these things were saved."""
        found = kept.get(self.attribute)
        if found is None or self.value == _ABSENT:
            return found is None and self.value == _ABSENT
        if isinstance(found, str):
            return found.replace(" ", "") == self.value
        relation, bound = _RELATIONS[self.relation], float(self.value)
        if isinstance(found, TensorValue):
            return bool(relation(found.elements(), bound).any())
        return bool(relation(found, bound))


@dataclass(frozen=True, slots=True, eq=False)  # each is one of a kind, and a key that costs nothing
class Row:
    """One line of a table.

    Attributes:
        node: PyTorch's name.
        conditions: all of which must hold.
        terms: one an outgoing gradient; None where only words tell it.
        words: likewise.
        names: each name in the terms, and where its value comes from.
        along: where the dimensions come from along which each row is by itself; empty for none.
    """

    node: str
    conditions: tuple[Condition, ...]
    terms: tuple[str | None, ...]
    words: tuple[Flow | None, ...]
    names: tuple[tuple[str, str], ...]
    along: str = ""

    def applies(self, kept: Kept) -> bool:
        """Whether the line is the one for a node that saved this."""
        return all(condition.holds(kept) for condition in self.conditions)


def table(text: str) -> tuple[Row, ...]:
    """The lines of a table, in order."""
    return tuple(map(_row, text.strip().splitlines()))


def _row(line: str) -> Row:
    head, *columns = _BETWEEN_COLUMNS.split(line.strip())
    node, *conditions = head.split()
    sources = dict(pair.split("=") for pair in columns.pop().split())
    told = [column.partition(":") for column in columns]
    return Row(
        node,
        tuple(_condition(one) for one in conditions),
        tuple(term.strip() or None for term, _, _ in told),
        tuple(Flow[word] if word else None for _, _, word in told),
        tuple((name, source) for name, source in sources.items() if name != "along"),
        sources.get("along", ""),
    )


def _condition(text: str) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(text)
    return Condition(*match.groups())
