"""The rules of the inspector's sentence, typeset: LaTeX goes to the drawing process, drawings come back."""

from PySide6.QtCore import QObject

from core.channel.message import Message
from core.drawing_messages import Drawn, Typeset
from gui.drawing_process import DrawingProcess
from gui.views.formula_preview import Drawing
from gui.views.inspector_panel import InspectorPanel

PIXELS = 17.0
_MOST_WAITING = 4


class RuleDrawings(QObject):
    """Asks for what the sentence may show; of what was passed by in haste only the latest is waited for."""

    def __init__(self, panel: InspectorPanel, process: DrawingProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._process = process
        self._wanted: dict[int, str] = {}
        panel.latex_wanted.connect(self._on_wanted)
        process.answered.connect(self._on_answer)
        process.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return not self._wanted

    def _on_wanted(self, latex: str) -> None:
        if latex in self._wanted.values():
            return
        while len(self._wanted) >= _MOST_WAITING:
            oldest = next(iter(self._wanted))
            self._process.drop(oldest)
            del self._wanted[oldest]
        request = self._process.next_request()
        self._wanted[request] = latex
        self._process.send(Typeset(request, latex, PIXELS))

    def _on_answer(self, answer: Message) -> None:
        latex = self._wanted.pop(answer.request, None)
        if latex is not None and isinstance(answer, Drawn) and answer.svg:
            self._panel.show_drawing(latex, Drawing(answer.svg, answer.width, answer.height, answer.baseline))

    def _on_given_up(self, request: int) -> None:
        self._wanted.pop(request, None)  # the text stays
