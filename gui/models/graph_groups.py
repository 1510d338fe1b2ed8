"""Which nodes of a graph belong together, in groups within groups, so that a large graph can be folded.

With a formula a group is a sub-expression; with a script likewise, and the statements are put together in stretches as
they ran. Without either it is a stretch of the backward pass, at most eight wide. A graph whose stretches are folded
has no cycles, since every edge leads to a later step.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from core.trajectory.iteration_trace import ForwardStep
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
    if graph.script is not None:
        return _of_script(graph) if _are_all_known(graph) else _of_pass(graph)
    return _of_formula(graph) if graph.forward else _of_pass(graph)


def _are_all_known(graph: TracedGraph) -> bool:
    """Whether it is known of every node which operation made it."""
    made = {node for step in graph.forward for node in step.nodes}
    return all(node in made or graph.is_leaf(node) for node in range(len(graph.backward.nodes)))


def _of_script(graph: TracedGraph) -> Groups:
    """A group a forward step, those of one statement together, and then the statements, eight by eight."""
    groups: list[Group] = []
    level: list[int] = []
    for _, run in groupby(graph.forward, lambda step: step.event):
        within = _expressions(run, groups)
        level.append(within[0] if len(within) == 1 else _together(within, groups))
    _in_stretches(level, groups)
    return _told(groups, graph)


def _together(numbers: Sequence[int], groups: list[Group]) -> int:
    groups.append(Group((), tuple(numbers), sum(groups[number].count for number in numbers)))
    return len(groups) - 1


def _in_stretches(level: Sequence[int], groups: list[Group]) -> None:
    """Puts groups that follow each other together, eight by eight, until one holds all."""
    while len(level) > 1:
        level = [_together(part, groups) for part in _parts(level)]


def _of_formula(graph: TracedGraph) -> Groups:
    """A group a forward step. Steps come after those of their operands, so a step takes in what lies in its span."""
    groups: list[Group] = []
    _expressions(graph.forward, groups)
    return _told(groups, graph)


def _expressions(steps: Iterable[ForwardStep], groups: list[Group]) -> Sequence[int]:
    """Adds a group a forward step; gives the outermost."""
    open_groups: list[tuple[tuple[int, int], int]] = []
    for step in steps:
        start, end = step.span
        children: list[int] = []
        while open_groups and start <= open_groups[-1][0][0] and open_groups[-1][0][1] <= end:
            children.append(open_groups.pop()[1])
        count = len(step.nodes) + sum(groups[child].count for child in children)
        if count:
            open_groups.append((step.span, len(groups)))
            groups.append(Group(step.nodes, tuple(reversed(children)), count, step.index))
    return [number for _, number in open_groups]


def _told(groups: Sequence[Group], graph: TracedGraph) -> Groups:
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
    _in_stretches(level, groups)
    return _told(groups, graph)


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
