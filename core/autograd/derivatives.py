"""The derivatives that PyTorch's nodes compute, in the notation of formulas or in words: the rules' one index."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from core.autograd.rules import activations, arithmetic, elementwise, losses, matrices, reductions, shapes
from core.autograd.rules.quantities import QUANTITIES, dimensions_of, rank_of
from core.autograd.rules.row import Kept, Row
from core.notation.formula import parse_formula
from core.trajectory.iteration_trace import Saved
from core.trajectory.rule import Flow, Rule
from core.trajectory.tensor_value import Value

ROWS: dict[str, list[Row]] = {}
"""A node's name -> its rows, the special cases first."""

for _family in (elementwise, activations, arithmetic, reductions, matrices, shapes, losses):
    for _row in _family.ROWS:
        ROWS.setdefault(_row.node, []).append(_row)

_NAME_ALONE_RAISED = re.compile(r"\^\((\w)\)")


def find_rule(
    name: str, saved: Sequence[Saved], flows: Sequence[bool] | None = None, shape: tuple[int, ...] = ()
) -> Rule | None:
    """The rule of a node, with what it saved; None where the tables have none for it.

    Args:
        name: of the node, such as ``MulBackward0``.
        saved: what it keeps.
        flows: for each outgoing gradient whether it goes anywhere; None where all do.
        shape: of the incoming gradient.
    """
    rows = ROWS.get(name)
    if rows is None:
        return None
    kept = {one.name: one.value for one in saved}
    row = next((row for row in rows if row.applies(kept)), None)
    if row is None or (flows is not None and len(flows) != len(row.terms)):
        return None
    values = tuple((symbol, value) for symbol, value in _values(row, kept) if value is not None)
    known = tuple(symbol for symbol, _ in values)
    ones = "".join(symbol for symbol, value in values if _is_one(value))
    terms, words = _told(row, known, ones, None if flows is None else tuple(flows))
    along = dimensions_of(kept, row.along, rank_of(kept, shape)) if row.along else ()
    return Rule(terms, values, words, along)


def _values(row: Row, kept: Kept) -> Sequence[tuple[str, Value]]:
    return [
        (symbol, QUANTITIES[source](kept) if source in QUANTITIES else kept.get(source)) for symbol, source in row.names
    ]


def _is_one(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == 1


@cache
def _told(
    row: Row, known: tuple[str, ...], ones: str, flows: tuple[bool, ...] | None
) -> tuple[tuple[str | None, ...], tuple[Flow | None, ...]]:
    """The terms and the words of a row, None where nothing flows."""
    goes = flows or (True,) * len(row.terms)
    terms = [_term(term, ones, known) if flow else None for term, flow in zip(row.terms, goes, strict=True)]
    return tuple(terms), tuple(word if flow else None for word, flow in zip(row.words, goes, strict=True))


def _term(term: str | None, ones: str, known: Collection[str]) -> str | None:
    """A term without the factors that are 1; None where a name in it is unknown."""
    if term is None or not _names(term) <= set(known):
        return None
    for symbol in ones:
        term = re.sub(rf"[·/]{symbol}(?!\w)|(?<!\w){symbol}·", "", term)
    return _NAME_ALONE_RAISED.sub(r"^\1", term)


@cache
def _names(term: str) -> frozenset[str]:
    """The names in a term; ``g`` is always known."""
    return frozenset(parameter.name for parameter in parse_formula(term).parameters) - {"g"}
