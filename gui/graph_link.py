"""The graph's layout: shapes go to a drawing process, placements come back."""

from PySide6.QtCore import QObject

from core.channel.message import Message
from core.drawing_messages import LaidOut, LayOut
from core.layout.graph_shape import GraphShape
from gui.drawing_process import DrawingProcess
from gui.views.graph_panel import GraphPanel

MOST_BESIDE_FORMULAS = 100
"""Boxes that are laid out in some 40 ms, for which a formula can wait; a thousand take seconds."""


class GraphLink(QObject):
    """Has a process lay out what the panel shows; where it cannot, the panel does so in a simple way.

    A large graph is laid out in a process of its own, so that no formula waits for it. There is one only as long as the
    layout takes, as it takes some 50 MB; and it is ended when another graph is asked for.

    Args:
        panel: which shows the graph.
        process: draws the formulas, and lays out what is soon laid out.
        own_process: for what takes longer.
        parent: the owner.
    """

    def __init__(
        self, panel: GraphPanel, process: DrawingProcess, own_process: DrawingProcess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._process, self._own_process = process, own_process
        self._asked = process
        self._request = 0
        self._shape: GraphShape | None = None
        panel.placement_wanted.connect(self._on_wanted)
        for one in (process, own_process):
            one.answered.connect(self._on_answer)
            one.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return self._shape is None

    def _on_wanted(self, shape: GraphShape) -> None:
        self._process.drop(self._request)
        self._own_process.rest()
        self._asked = self._own_process if len(shape.sizes) > MOST_BESIDE_FORMULAS else self._process
        self._request, self._shape = self._asked.next_request(), shape
        self._asked.send(LayOut(self._request, shape))

    def _on_answer(self, answer: Message) -> None:
        if not isinstance(answer, LaidOut) or not self._is_awaited(answer.request):
            return
        if answer.placement is None:
            self._on_given_up(answer.request)
        elif (shape := self._taken()) is not None:
            self._panel.show_placement(shape, answer.placement)

    def _on_given_up(self, request: int) -> None:
        if self._is_awaited(request) and (shape := self._taken()) is not None:
            self._panel.give_up_placement(shape)

    def _is_awaited(self, request: int) -> bool:
        """Whether an answer is the one; each process counts its requests for itself."""
        return self.sender() is self._asked and request == self._request

    def _taken(self) -> GraphShape | None:
        """The shape that was asked for; from now on none is."""
        shape, self._shape = self._shape, None
        self._own_process.rest()
        return shape
