"""The derivatives that PyTorch's nodes compute, as a table in the notation of formulas.

A row is the node's name and, for each of its outgoing gradients, what that one is. In it ``g`` is the incoming one;
the other names stand for what the node saved, as the row's last part says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.trajectory.iteration_trace import Rule, Saved


@dataclass(frozen=True, slots=True)
class Row:
    """One node's derivative.

    Attributes:
        terms: one formula an outgoing gradient.
        names: a name in the formulas -> PyTorch's name of what the node saved.
    """

    terms: tuple[str, ...]
    names: Mapping[str, str]


def _table(rows: str) -> dict[str, Row]:
    table = {}
    for row in rows.strip().splitlines():
        name, *columns = (part.strip() for part in row.split("|"))
        names = dict(pair.split("=") for pair in columns.pop().split())
        table[name] = Row(tuple(columns), names)
    return table


ROWS = _table("""
AddBackward0 | g | g·α | α=alpha
SubBackward0 | g | −g·α | α=alpha
MulBackward0 | g·b | g·a | a=self b=other
PowBackward0 | g·n·a^(n−1) | a=self n=exponent
NegBackward0 | −g |
SinBackward0 | g·cos(a) | a=self
""")


def find_rule(name: str, saved: Sequence[Saved]) -> Rule | None:
    """The rule of a node, with what it saved; None where the table has none.

    Args:
        name: of the node, such as ``MulBackward0``.
        saved: what it keeps.
    """
    row = ROWS.get(name)
    if row is None:
        return None
    kept = {one.name: one.value for one in saved}
    values = tuple((symbol, kept[attribute]) for symbol, attribute in row.names.items() if attribute in kept)
    return Rule(row.terms, values)
