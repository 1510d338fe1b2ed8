"""Which groups of a graph are shown as one box: the smallest first, until the rest can be read."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from gui.models.graph_groups import Groups

CLEAR = 60
"""So many boxes can be read."""
MOST = 480
"""So many are drawn at most, whatever a person opened; leaves, which may stand at each of their users, and constants
come on top, and a layout takes a thousand boxes."""
_OPENED_AT_ONCE = 24
"""So many boxes a group that is opened shows, at most, before groups within it stay closed."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person opened and closed.

    Attributes:
        opened: groups, by number.
        closed: groups, by number.
    """

    opened: frozenset[int] = field(default_factory=frozenset)
    closed: frozenset[int] = field(default_factory=frozenset)

    def opening(self, group: int) -> "Wishes":
        """The wishes after a group was opened."""
        return Wishes(self.opened | {group}, self.closed - {group})

    def closing(self, group: int) -> "Wishes":
        """The wishes after a group was closed."""
        return Wishes(self.opened - {group}, self.closed | {group})


def closed_groups(groups: Groups, wishes: Wishes, clear: int = CLEAR, most: int = MOST) -> frozenset[int]:
    """The groups that are one box each, none within another.

    Args:
        groups: of the graph.
        wishes: what a person opened and closed.
        clear: how many boxes there are at most, were it not for the wishes.
        most: how many there are at most in any case; nodes in no group are not counted.
    """
    everything = range(len(groups.groups))
    closed = _closed_to(groups, everything, set(), clear)
    for group in sorted(wishes.opened, key=lambda group: -groups.groups[group].count):
        closed -= {group, *groups.around(group)}
        inner = set(groups.within(group)) - {group}
        closed = (closed - inner) | _closed_to(groups, inner, set(), _OPENED_AT_ONCE, group)
    closed = _closed_to(groups, everything, closed | wishes.closed, most)
    return frozenset(group for group in closed if closed.isdisjoint(groups.around(group)))


def _closed_to(
    groups: Groups, candidates: Iterable[int], closed: Collection[int], limit: int, scope: int | None = None
) -> set[int]:
    """Closes candidates, the smallest first, until so many boxes are left, within one group or altogether."""
    boxes = _boxes(groups, closed)
    left = boxes[scope] if scope is not None else sum(boxes[top] for top in _tops(groups))
    result = set(closed)
    for group in sorted(candidates, key=lambda group: (groups.groups[group].count, group)):
        if left <= limit:
            break
        saved = boxes[group] - 1
        if saved <= 0:
            continue
        outer_groups = list(groups.around(group))
        if result.isdisjoint(outer_groups):
            result.add(group)
            left -= saved
            for changed in (group, *outer_groups):
                boxes[changed] -= saved
    return result


def _boxes(groups: Groups, closed: Collection[int]) -> list[int]:
    """How many boxes each group shows."""
    boxes: list[int] = []
    for number, group in enumerate(groups.groups):
        shown = len(group.own) + sum(boxes[child] for child in group.children)
        boxes.append(1 if number in closed else shown)
    return boxes


def _tops(groups: Groups) -> list[int]:
    return [number for number in range(len(groups.groups)) if number not in groups.parents]
