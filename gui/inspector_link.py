"""The inspector joined with what it shows: the opened iteration, its graph, the run, and the choice not to zero."""

from msgspec import structs
from PySide6.QtCore import QObject

from core.document.commands import ChangeZeroGrad
from core.document.store import Change, Store
from core.messages import Sentence
from core.trajectory.iteration_trace import BackwardStep, IterationTrace
from gui.models.graph_moment import GraphMoment
from gui.models.run_state import RunState
from gui.models.substeps import Chapter, Substep, Substeps
from gui.models.traced_graph import TracedGraph, graph_again, graph_of, graph_of_gradient, nodes_of_piece
from gui.opened_iteration import OpenedIteration
from gui.run_control import RunControl
from gui.translation import told
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel


class InspectorLink(QObject):
    """One stop for all of the inspector's views: whichever asks for another one, all go there."""

    def __init__(
        self,
        store: Store,
        run: RunControl,
        opened: OpenedIteration,
        views: tuple[InspectorPanel, GraphPanel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._run = run
        self._opened = opened
        self._panel, self._graph_panel = views
        self._trace: IterationTrace | None = None
        self._graphs: dict[int, TracedGraph | None] = {}
        self._graph: TracedGraph | None = None
        self._connect()
        self._panel.switches.show_zero_grad(is_zeroed=store.document.zero_grad)

    def previous_substep(self) -> None:
        """Goes to the stop before."""
        self._panel.sheet.back()

    def next_substep(self) -> None:
        """Goes to the next stop."""
        self._panel.sheet.into()

    def previous_chapter(self) -> None:
        """Goes to the start of the chapter, or of the one before."""
        self._panel.sheet.previous_chapter()

    def next_chapter(self) -> None:
        """Goes to the start of the next chapter."""
        self._panel.sheet.next_chapter()

    def _connect(self) -> None:
        panel, view = self._panel, self._graph_panel.view
        self._store.subscribe(self._on_change)
        self._opened.opened.connect(self._on_opened)
        self._opened.opened.connect(self._tell_behind)
        self._run.playhead_moved.connect(self._tell_behind)
        self._run.state_changed.connect(self._tell_behind)
        self._opened.refused.connect(self._on_refused)
        panel.substep_asked.connect(self._show)
        panel.iteration_asked.connect(self._on_iteration_asked)
        panel.zero_grad_edited.connect(lambda is_zeroed: self._store.execute(ChangeZeroGrad(is_zeroed)))
        panel.inspection_edited.connect(self._opened.choose)
        panel.span_hovered.connect(self._on_span_hovered)
        view.hovered.connect(self._on_nodes_hovered)
        view.chosen.connect(self._on_node_chosen)

    def _on_change(self, change: Change) -> None:
        self._panel.switches.show_zero_grad(is_zeroed=change.after.zero_grad)
        inspection = self._opened.inspection
        if change.before.formula != change.after.formula and inspection.retained:
            # They are places in the formula that was there before.
            self._opened.choose(structs.replace(inspection, retained=()))

    def _on_opened(self, trace: IterationTrace | None) -> None:
        """Shows another iteration at the stop that was looked at, where it has the same stops."""
        before = self._panel.substeps
        index = self._panel.index if before is not None else 0
        self._trace, self._graphs = trace, {}
        if trace is None:
            self._panel.show_empty()
            self._show_graph(None)
            return
        self._panel.show_iteration(trace, 0)
        after = self._panel.substeps
        self._show(index if before is not None and after is not None and _have_same_stops(before, after) else 0)

    def _tell_behind(self, *_: object) -> None:
        """While a run goes at full speed nothing is opened: then what is shown is not where the playhead is."""
        trace, run = self._trace, self._run
        is_racing = run.state is RunState.RUNNING and run.pace is None
        is_behind = is_racing and trace is not None and trace.step != run.playhead
        self._panel.show_behind(trace.step if is_behind and trace is not None else None)

    def _on_refused(self, sentence: Sentence) -> None:
        self._trace, self._graphs = None, {}
        self._panel.show_empty(told(sentence))
        self._show_graph(None)

    def _show(self, index: int) -> None:
        """Goes to a stop, with all views."""
        self._panel.show_substep(index)
        substeps = self._panel.substeps
        if substeps is not None and self._trace is not None:
            stop = substeps[self._panel.index]
            graph = self._graph_at(stop, self._trace)
            self._show_graph(graph)
            if graph is not None:
                self._graph_panel.show_moment(_moment(stop, graph))

    def _show_graph(self, graph: TracedGraph | None) -> None:
        if graph is not self._graph or graph is None:
            self._graph = graph
            self._graph_panel.show_graph(graph)

    def _graph_at(self, stop: Substep, trace: IterationTrace) -> TracedGraph | None:
        """The graph of the pass that a stop is of; made once, so that the same one is not drawn anew at every stop."""
        key = 0 if stop.backward is None or stop.backward is trace.backward else id(stop.backward)
        if key not in self._graphs:
            self._graphs[key] = _graph(stop, trace)
        return self._graphs[key]

    def _on_iteration_asked(self, direction: int) -> None:
        if direction > 0:
            self._run.step()
        else:
            self._run.jump(self._run.playhead - 1)

    def _on_span_hovered(self, span: tuple[int, int] | None) -> None:
        nodes = () if span is None or self._graph is None else nodes_of_piece(self._graph, span)
        self._graph_panel.view.highlight(nodes)

    def _on_nodes_hovered(self, nodes: tuple[int, ...]) -> None:
        spans = [span for node in nodes if (span := self._span(node)) is not None]
        around = (min(start for start, _ in spans), max(end for _, end in spans)) if spans else None
        self._panel.highlight(around)

    def _span(self, node: int) -> tuple[int, int] | None:
        """The piece of the formula that a node comes from."""
        return None if self._graph is None else self._graph.span_of(node)

    def _on_node_chosen(self, node: int) -> None:
        """Goes to where a node runs in the pass that is shown; in the forward chapter to where it was made."""
        substeps = self._panel.substeps
        if substeps is None or self._trace is None:
            return
        present = substeps[self._panel.index]
        wanted = present.backward or (None if present.chapter is Chapter.FORWARD else self._trace.backward)
        at_it = [index for index, stop in enumerate(substeps.stops) if stop.node == node]
        in_pass = [index for index in at_it if substeps[index].backward is wanted]
        if found := in_pass or at_it:
            self._show(found[0])


def _have_same_stops(before: Substeps, after: Substeps) -> bool:
    return before.trace.formula == after.trace.formula and [
        (stop.chapter, stop.node_name) for stop in before.stops
    ] == [(stop.chapter, stop.node_name) for stop in after.stops]


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
