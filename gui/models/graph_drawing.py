"""How a graph becomes a picture: which boxes there are, and what joins them."""

from core.trajectory.iteration_trace import ForwardStep, Input
from core.trajectory.tensor_value import TensorValue
from gui.models.graph_folding import Wishes, closed_groups
from gui.models.graph_groups import Groups, groups_of
from gui.models.graph_picture import Box, BoxKind, Detail, Flow, GraphPicture, Link
from gui.models.traced_graph import TracedGraph

USES_OF_ONE_LEAF = 50
"""A leaf with more users than this stands at each of them once: lines from everywhere to one place tell nothing."""


def picture_of(graph: TracedGraph, wishes: Wishes | None = None, detail: Detail | None = None) -> GraphPicture:
    """What is drawn of a graph, folded so that it can be read.

    Args:
        graph: what is drawn.
        wishes: which groups a person opened and closed.
        detail: what is drawn beside the graph.
    """
    groups = groups_of(graph)
    return _drawn(graph, groups, closed_groups(groups, wishes or Wishes()), detail)


def whole_picture(graph: TracedGraph, detail: Detail | None = None) -> GraphPicture:
    """A graph with nothing folded, however large it is."""
    return _drawn(graph, groups_of(graph), frozenset(), detail)


def _drawn(graph: TracedGraph, groups: Groups, closed: frozenset[int], detail: Detail | None) -> GraphPicture:
    drawing = _Drawing(graph, groups, detail or Detail())
    drawing.draw_nodes(closed)
    drawing.draw_links()
    drawing.draw_constants()
    return drawing.picture()


class _Drawing:
    """Puts a picture together."""

    def __init__(self, graph: TracedGraph, groups: Groups, detail: Detail) -> None:
        self._graph = graph
        self._groups = groups
        self._detail = detail
        self._boxes: list[Box] = []
        self._places: list[int] = []
        self._box_of: dict[int, int] = {}
        self._uses: dict[tuple[int, int], int] = {}
        self._used: set[int] = set()
        self._constants: dict[str, int] = {}
        self._flows: dict[tuple[int, int], list[Flow]] = {}
        self._optimised = {node.parameter for node in graph.backward.nodes if node.parameter}

    def picture(self) -> GraphPicture:
        """The picture, its boxes in the order in which a formula is read."""
        order = sorted(range(len(self._boxes)), key=lambda number: (self._places[number], number))
        places = {number: place for place, number in enumerate(order)}
        boxes = tuple(self._boxes[number] for number in order)
        links = tuple(Link(places[upper], places[lower], tuple(flows)) for (upper, lower), flows in self._flows.items())
        return GraphPicture(self._graph, self._groups, self._detail, boxes, links)

    def draw_nodes(self, closed: frozenset[int]) -> None:
        """A box for each node, or for the closed group that it is in."""
        if self._graph.backward.steps:
            self._add(Box(BoxKind.RESULT, value=self._graph.result), -1)
        hidden: set[int] = set()
        for group in sorted(closed):
            nodes = tuple(self._groups.nodes(group))
            hidden.update(nodes)
            step = self._groups.groups[group].step
            self._box_of.update(dict.fromkeys(nodes, self._add(Box(BoxKind.GROUP, nodes, step, group))))
        for number, node in enumerate(self._graph.backward.nodes):
            if number not in hidden:
                kind = BoxKind.LEAF if self._graph.is_leaf(number) else BoxKind.OPERATION
                self._box_of[number] = self._add(Box(kind, (number,), node.operation, parameter=node.parameter))

    def draw_links(self) -> None:
        """A line for all that goes from one box to another."""
        if self._graph.backward.steps:
            root = self._graph.backward.steps[0].node
            self._flows[0, self._box_of[root]] = [Flow(None, 0)]
        crowded = self._crowded_leaves()
        for number, node in enumerate(self._graph.backward.nodes):
            upper = self._box_of[number]
            for output, edge in enumerate(node.edges):
                if edge is None or self._box_of[edge.node] == upper:
                    continue
                lower = self._use(edge.node, number) if edge.node in crowded else self._box_of[edge.node]
                self._flows.setdefault((upper, lower), []).append(Flow(number, output))

    def draw_constants(self) -> None:
        """What operations take that no gradient is computed of: held parameters, what comes of them, and numbers."""
        for step in self._graph.forward:
            user = self._taking(step)
            if user is None or self._boxes[self._box_of[user]].kind is BoxKind.GROUP:
                continue
            for place, taken in enumerate(step.inputs):
                if self._is_constant(taken):
                    constant = self._constant(taken, user, step.span[min(place, 1)])
                    self._flows.setdefault((self._box_of[user], constant), [])

    def _add(self, box: Box, place: int | None = None) -> int:
        """Adds a box at a place of the formula: where its piece begins, if no other is given."""
        if place is None:
            place = self._graph.forward[box.step].span[0] if box.step is not None else 0
        self._boxes.append(box)
        self._places.append(place)
        return len(self._boxes) - 1

    def _crowded_leaves(self) -> set[int]:
        users: dict[int, set[int]] = {}
        for number, node in enumerate(self._graph.backward.nodes):
            for edge in node.edges:
                if edge is not None and self._graph.is_leaf(edge.node):
                    users.setdefault(edge.node, set()).add(self._box_of[number])
        return {leaf for leaf, boxes in users.items() if len(boxes) > USES_OF_ONE_LEAF}

    def _use(self, leaf: int, user: int) -> int:
        """The leaf's own box at one of its users; the first has the one that is there already."""
        upper = self._box_of[user]
        if (leaf, upper) not in self._uses:
            is_first = leaf not in self._used
            self._used.add(leaf)
            box = Box(BoxKind.LEAF, (leaf,), parameter=self._graph.backward.nodes[leaf].parameter, user=user)
            self._uses[leaf, upper] = self._box_of[leaf] if is_first else self._add(box, self._places[upper])
        return self._uses[leaf, upper]

    def _taking(self, step: ForwardStep) -> int | None:
        """Which of an operation's nodes takes what has no gradient: the first that sends one nowhere."""
        nodes = self._graph.backward.nodes
        return next((number for number in step.nodes if None in nodes[number].edges), step.node if step.nodes else None)

    def _is_constant(self, taken: Input) -> bool:
        if taken.parameter is not None:
            return taken.parameter not in self._optimised
        if taken.step is not None:
            return not self._graph.forward[taken.step].requires_grad
        return self._detail.has_numbers and isinstance(taken.value, bool | int | float | TensorValue)

    def _constant(self, taken: Input, user: int, place: int) -> int:
        """The box of a constant: a held parameter has one, anything else one at each use."""
        if taken.parameter in self._constants:
            return self._constants[taken.parameter]
        box = Box(BoxKind.CONSTANT, (), taken.step, parameter=taken.parameter, value=taken.value, user=user)
        number = self._add(box, place)
        if taken.parameter is not None:
            self._constants[taken.parameter] = number
        return number
