"""One stop for all of the inspector's views: whichever asks for another one, all go there."""

from PySide6.QtCore import QObject, Signal

from core.trajectory.iteration_trace import BackwardStep, IterationTrace
from gui.models.graph_moment import GraphMoment
from gui.models.opened import Opened
from gui.models.pass_place import PassPlace
from gui.models.pointed import Pointed
from gui.models.script_pass import ScriptPass
from gui.models.substep import Chapter, Substep
from gui.models.substeps import Substeps
from gui.models.traced_graph import (
    TracedGraph,
    graph_again,
    graph_of,
    graph_of_gradient,
    graph_of_pass,
    nodes_of_piece,
    pieces_of_nodes,
)
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel


class InspectorStop(QObject):
    """Shows an iteration of a formula, or a pass of a script, at one of its stops, and its graph beside it.

    Signals:
        span_pointed: the characters ``(start, end)`` that are pointed at, in the text, the list or the graph; None when
            none are.
        span_shown: likewise what the stop is about that is shown; told again when nothing is pointed at any more.
    """

    span_pointed = Signal(object)
    span_shown = Signal(object)

    def __init__(self, panel: InspectorPanel, graph_panel: GraphPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._graph_panel = panel, graph_panel
        self._graphs: dict[int, TracedGraph | None] = {}
        self._graph: TracedGraph | None = None
        self.opened: Opened | None = None
        self._wish: tuple[int, Chapter, int] | None = None
        panel.substep_asked.connect(self._show)
        panel.pointed.connect(self._on_pointed)
        graph_panel.view.hovered.connect(self._on_nodes_hovered)
        graph_panel.view.chosen.connect(self._on_node_chosen)

    @property
    def substep(self) -> Substep | None:
        """The stop that is shown; None while nothing is open."""
        substeps = self._panel.substeps
        return None if substeps is None else substeps[self._panel.index]

    def show_opened(self, opened: Opened, place: PassPlace = PassPlace()) -> None:  # noqa: B008 (frozen)
        """Shows what was opened at the stop that was looked at, where it has the same stops.

        Args:
            opened: an iteration, or a pass.
            place: of a pass: which of how many it is.
        """
        before = self._panel.substeps
        index = self._panel.index if before is not None else 0
        self.opened, self._graphs = opened, {}
        if isinstance(opened, ScriptPass):
            self._panel.show_pass(opened, place)
        else:
            self._panel.show_iteration(opened)
        after = self._panel.substeps
        if index and before is not None and after is not None and _have_same_stops(before, after):
            self._show(index)
        else:
            self._accompany()  # the first stop is there already
        self._fulfil()

    def wish_for(self, opened: int, chapter: Chapter, number: int) -> None:
        """Shows a stop of an iteration, or of a pass, as soon as that is opened.

        Args:
            opened: the step, or the number of the pass.
            chapter: in which the stop is.
            number: of the stop in its chapter, from 1.
        """
        self._wish = opened, chapter, number
        self._fulfil()

    def _fulfil(self) -> None:
        substeps = self._panel.substeps
        if self._wish is None or substeps is None or self.opened is None or _number(self.opened) != self._wish[0]:
            return
        wanted, self._wish = self._wish[1:], None
        found = [place for place, stop in enumerate(substeps.stops) if (stop.chapter, stop.number) == wanted]
        if found:
            self._show(found[0])

    def show_nothing(self, sentence: str = "", *, is_script: bool = False) -> None:
        """Shows that nothing is open, or the sentence that says why nothing can be."""
        self.opened, self._graphs = None, {}
        self._panel.show_empty(sentence, is_script=is_script)
        self._show_graph(None)
        self.span_shown.emit(None)

    def tell_span(self, is_shown: bool) -> None:  # noqa: FBT001 (a slot)
        """Tells again what the stop is about, or, where nobody looks inside any more, nothing."""
        substep = self.substep
        self.span_shown.emit(substep.span if is_shown and substep is not None else None)

    def _show(self, index: int) -> None:
        """Goes to a stop, with all views."""
        self._panel.show_substep(index)
        self._accompany()

    def _accompany(self) -> None:
        """Has the graph and the source show what the panel shows."""
        substeps = self._panel.substeps
        if substeps is not None and self.opened is not None:
            stop = substeps[self._panel.index]
            graph = self._graph_at(stop, self.opened)
            self._show_graph(graph)
            if graph is not None:
                self._graph_panel.show_moment(_moment(stop, graph))
            self.span_shown.emit(stop.span)

    def _show_graph(self, graph: TracedGraph | None) -> None:
        if graph is not self._graph or graph is None:
            self._graph = graph
            self._graph_panel.show_graph(graph)

    def _graph_at(self, stop: Substep, opened: Opened) -> TracedGraph | None:
        """The graph of the pass that a stop is of; made once, so that the same one is not drawn anew at every stop."""
        key = 0 if stop.backward is None or stop.backward is opened.backward else id(stop.backward)
        if key not in self._graphs:
            self._graphs[key] = graph_of_pass(opened) if isinstance(opened, ScriptPass) else _graph(stop, opened)
        return self._graphs[key]

    def _on_pointed(self, pointed: Pointed | None) -> None:
        nodes: tuple[int, ...] = ()
        if pointed is not None and self._graph is not None:
            nodes = nodes_of_piece(self._graph, pointed.span, pointed.operation)
        self._graph_panel.view.highlight(nodes)
        self._tell_pointed(None if pointed is None else pointed.span)

    def _on_nodes_hovered(self, nodes: tuple[int, ...]) -> None:
        pieces = () if self._graph is None else pieces_of_nodes(self._graph, nodes)
        self._panel.highlight(pieces)
        self._tell_pointed(pieces[0].span if len(pieces) == 1 else None)

    def _tell_pointed(self, span: tuple[int, int] | None) -> None:
        self.span_pointed.emit(span)
        if span is None and (substeps := self._panel.substeps) is not None:
            self.span_shown.emit(substeps[self._panel.index].span)

    def _on_node_chosen(self, node: int) -> None:
        """Goes to where a node runs in the pass that is shown; in the forward chapter to where it was made."""
        substeps = self._panel.substeps
        if substeps is None or self.opened is None:
            return
        present = substeps[self._panel.index]
        wanted = present.backward or (None if present.chapter is Chapter.FORWARD else self.opened.backward)
        at_it = [index for index, stop in enumerate(substeps.stops) if stop.node == node]
        in_pass = [index for index in at_it if substeps[index].backward is wanted]
        if found := in_pass or at_it:
            self._show(found[0])


def _have_same_stops(before: Substeps, after: Substeps) -> bool:
    return _text(before.trace) == _text(after.trace) and [(stop.chapter, stop.node_name) for stop in before.stops] == [
        (stop.chapter, stop.node_name) for stop in after.stops
    ]


def _number(opened: Opened) -> int:
    return opened.opened.number if isinstance(opened, ScriptPass) else opened.step


def _text(opened: Opened) -> object:
    """What two that are looked at in the same way have in common: the formula, or the place of a script's call."""
    return (opened.text, opened.opened.span) if isinstance(opened, ScriptPass) else opened.formula


def _graph(stop: Substep, trace: IterationTrace) -> TracedGraph | None:
    if stop.chapter is Chapter.AGAIN:
        return graph_again(trace) or graph_of(trace)
    if stop.chapter is Chapter.SECOND_ORDER:
        second = next((one for one in trace.second_order if one.trace is stop.backward), None)
        return graph_of_gradient(trace, second) if second is not None else graph_of(trace)
    return graph_of(trace)


def _moment(stop: Substep, graph: TracedGraph) -> GraphMoment:
    match stop.chapter:
        case Chapter.ZERO_GRAD:
            return GraphMoment()
        case Chapter.FORWARD:
            return GraphMoment.at_forward(stop.number - 1)
    if isinstance(stop.moment, BackwardStep):
        return GraphMoment.at_backward(graph, stop.moment.index)
    return GraphMoment.after(graph)
