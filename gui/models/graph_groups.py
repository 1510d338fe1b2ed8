"""Which nodes of a graph belong together, in groups within groups, so that a large graph can be folded.

With a formula a group is a sub-expression. Without one it is a stretch of the backward pass, at most eight wide; a
graph whose stretches are folded has no cycles, since every edge leads to a later step.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from gui.models.traced_graph import TracedGraph

_WIDTH = 8


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes that can be shown as one box.

    Attributes:
        own: the nodes that are in no group within this one.
        children: the groups within this one, by number.
        count: of all its nodes.
        step: the forward step that is the sub-expression's last; None for a stretch of the pass.
    """

    own: tuple[int, ...]
    children: tuple[int, ...]
    count: int
    step: int | None = None


@dataclass(frozen=True)
class Groups:
    """All groups; those within another one have smaller numbers.

    Attributes:
        groups: by number.
        loose: the nodes that are in none.
    """

    groups: tuple[Group, ...]
    loose: tuple[int, ...]

    @cached_property
    def parents(self) -> Mapping[int, int]:
        """A group -> the one around it."""
        return {child: number for number, group in enumerate(self.groups) for child in group.children}

    @cached_property
    def home(self) -> Mapping[int, int]:
        """A node -> the innermost group that it is in."""
        return {node: number for number, group in enumerate(self.groups) for node in group.own}

    def around(self, group: int) -> Iterator[int]:
        """The groups around a group, from within."""
        parent = self.parents.get(group)
        while parent is not None:
            yield parent
            parent = self.parents.get(parent)

    def within(self, group: int) -> Iterator[int]:
        """A group and all groups within it."""
        pending = [group]
        while pending:
            number = pending.pop()
            yield number
            pending.extend(self.groups[number].children)

    def nodes(self, group: int) -> Iterator[int]:
        """All nodes of a group."""
        for number in self.within(group):
            yield from self.groups[number].own


def groups_of(graph: TracedGraph) -> Groups:
    """The groups of a graph."""
    return _of_formula(graph) if graph.forward else _of_pass(graph)


def _of_formula(graph: TracedGraph) -> Groups:
    """A group a forward step. Steps come after those of their operands, so a step takes in what lies in its span."""
    groups: list[Group] = []
    open_groups: list[tuple[tuple[int, int], int]] = []
    for step in graph.forward:
        start, end = step.span
        children: list[int] = []
        while open_groups and start <= open_groups[-1][0][0] and open_groups[-1][0][1] <= end:
            children.append(open_groups.pop()[1])
        count = len(step.nodes) + sum(groups[child].count for child in children)
        if count:
            open_groups.append((step.span, len(groups)))
            groups.append(Group(step.nodes, tuple(reversed(children)), count, step.index))
    taken = {node for group in groups for node in group.own}
    return Groups(tuple(groups), tuple(node for node in range(len(graph.backward.nodes)) if node not in taken))


def _of_pass(graph: TracedGraph) -> Groups:
    users = _users(graph)
    order = [step.node for step in graph.backward.steps if not graph.is_leaf(step.node)]
    owned: dict[int, list[int]] = {node: [node] for node in order}
    for leaf, node in users.items():
        if node in owned:
            owned[node].append(leaf)
    groups: list[Group] = []
    level = []
    for part in _parts(order):
        own = tuple(node for one in part for node in owned[one])
        level.append(len(groups))
        groups.append(Group(own, (), len(own)))
    while len(level) > 1:
        above = []
        for part in _parts(level):
            above.append(len(groups))
            groups.append(Group((), tuple(part), sum(groups[child].count for child in part)))
        level = above
    taken = {node for group in groups for node in group.own}
    return Groups(tuple(groups), tuple(node for node in range(len(graph.backward.nodes)) if node not in taken))


def _users(graph: TracedGraph) -> dict[int, int]:
    """Each leaf that one node alone leads to -> that node."""
    users: dict[int, set[int]] = {}
    for number, node in enumerate(graph.backward.nodes):
        for edge in node.edges:
            if edge is not None and graph.is_leaf(edge.node):
                users.setdefault(edge.node, set()).add(number)
    return {leaf: next(iter(nodes)) for leaf, nodes in users.items() if len(nodes) == 1}


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(numbers), _WIDTH):
        yield numbers[start : start + _WIDTH]
