"""The derivatives that PyTorch's nodes compute, in the notation of formulas or in words: the rules' one index."""

import re
from collections.abc import Sequence
from functools import cache

from core.autograd.rules import activations, arithmetic, elementwise, losses, matrices, reductions, shapes
from core.autograd.rules.quantities import QUANTITIES, dimensions_of, rank_of
from core.autograd.rules.row import Kept, Row
from core.notation.formula import parse_formula
from core.trajectory.iteration_trace import Rule, Saved
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
    """The rule of a node, with what it saved; None where the tables have none.

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
    if row is None:
        return None
    values = tuple((symbol, value) for symbol, value in _values(row, kept) if value is not None)
    ones = "".join(symbol for symbol, value in values if _is_one(value))
    known = frozenset(symbol for symbol, _ in values)
    told = [
        (_term(term, ones, known), word) if flows is None or flows[place] else (None, None)
        for place, (term, word) in enumerate(zip(row.terms, row.words, strict=True))
    ]
    return Rule(
        tuple(term for term, _ in told),
        values,
        words=tuple(word for _, word in told),
        along=dimensions_of(kept, row.along, rank_of(kept, shape)) if row.along else (),
    )


def _values(row: Row, kept: Kept) -> Sequence[tuple[str, Value]]:
    return [
        (symbol, QUANTITIES[source](kept) if source in QUANTITIES else kept.get(source)) for symbol, source in row.names
    ]


def _is_one(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == 1


@cache
def _term(term: str | None, ones: str, known: frozenset[str]) -> str | None:
    """A term without the factors that are 1; None where a name in it is unknown."""
    if term is None or not _names(term) <= known:
        return None
    for symbol in ones:
        term = re.sub(rf"[·/]{symbol}(?!\w)|(?<!\w){symbol}·", "", term)
    return _NAME_ALONE_RAISED.sub(r"^\1", term)


@cache
def _names(term: str) -> frozenset[str]:
    """The names in a term; ``g`` is always known."""
    return frozenset(parameter.name for parameter in parse_formula(term).parameters) - {"g"}
