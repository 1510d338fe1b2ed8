"""The graph's layout: shapes go to the drawing process, placements come back."""

from PySide6.QtCore import QObject

from core.channel.message import Message
from core.drawing_messages import LaidOut, LayOut
from core.layout.graph_shape import GraphShape
from gui.drawing_process import DrawingProcess
from gui.views.graph_panel import GraphPanel


class GraphLink(QObject):
    """Has the drawing process lay out what the panel shows; where it cannot, the panel does so in a simple way."""

    def __init__(self, panel: GraphPanel, process: DrawingProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._process = process
        self._request = 0
        self._shape: GraphShape | None = None
        panel.placement_wanted.connect(self._on_wanted)
        process.answered.connect(self._on_answer)
        process.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return self._shape is None

    def _on_wanted(self, shape: GraphShape) -> None:
        self._process.drop(self._request)
        self._request, self._shape = self._process.next_request(), shape
        self._process.send(LayOut(self._request, shape))

    def _on_answer(self, answer: Message) -> None:
        if not isinstance(answer, LaidOut) or answer.request != self._request or self._shape is None:
            return
        if answer.placement is None:
            self._on_given_up(answer.request)
            return
        shape, self._shape = self._shape, None
        self._panel.show_placement(shape, answer.placement)

    def _on_given_up(self, request: int) -> None:
        if request == self._request and self._shape is not None:
            shape, self._shape = self._shape, None
            self._panel.give_up_placement(shape)
