"""The typeset preview: the formula and the update rule go out as LaTeX and come back as drawings."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, QTimer

from core.channel.message import Message
from core.document.store import Change, Store
from core.drawing_messages import Drawn, Typeset
from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset
from gui.drawing_process import DrawingProcess
from gui.recent_drawings import RecentDrawings
from gui.views.formula_preview import Drawing
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard

DELAY = 120
"""Milliseconds after a key before the preview is asked for: while one types on, it waits."""
FORMULA_PIXELS = 22.0
RULE_PIXELS = 17.0


@dataclass(slots=True)
class _Place:
    """Where a drawing is shown, what of, and the request that is not answered yet.

    Attributes:
        pixels: the size of letters.
        show: takes the drawing.
        room: in which it should fit, if need be in several lines; nothing where it has its lines already.
        text: what was asked for last, as it was before it became LaTeX.
        request: the number of the request; 0 where it is answered.
    """

    pixels: float
    show: Callable[[Drawing | None], None]
    room: Callable[[], QSize] | None = None
    text: str = ""
    request: int = 0


class TypesetLink(QObject):
    """Asks for drawings when the document has become another one and settled for a moment."""

    def __init__(
        self,
        store: Store,
        process: DrawingProcess,
        function: FunctionCard,
        optimizer: OptimizerCard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._process = process
        self._optimizer = optimizer
        self._recent = RecentDrawings()
        self._formula = _Place(FORMULA_PIXELS, function.show_drawing, function.drawing_room)
        self._rule = _Place(RULE_PIXELS, optimizer.show_rule)
        self._has_begun = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._want_formula)
        store.subscribe(self._on_change)
        optimizer.rule_changed.connect(self._want_rule)
        process.answered.connect(self._on_answer)
        process.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return self._has_begun and not self.is_waiting and not self._formula.request and not self._rule.request

    @property
    def is_waiting(self) -> bool:
        """Whether the document became another one a moment ago."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Asks for the first drawings; before, nothing is drawn, so that the window and the engine come first."""
        self._has_begun = True
        self._want_rule(self._optimizer.rule_latex())
        self._want_formula()

    def _on_change(self, change: Change) -> None:
        # What was drawn lately, such as what is undone, need not wait.
        if self._has_begun and self._is_shown(self._formula, change.after.formula):
            self._timer.stop()
        else:
            self._timer.start()

    def _want_formula(self) -> None:
        text = self._store.document.formula
        # What cannot be read has its problem shown in place of a drawing.
        if self._has_begun and not self._is_shown(self._formula, text) and (formula := _parsed(text)):
            self._ask(self._formula, text, typeset(formula, self.tr("otherwise")))

    def _want_rule(self, latex: str) -> None:
        if self._has_begun and not self._is_shown(self._rule, latex):
            self._ask(self._rule, latex, latex)

    def _is_shown(self, place: _Place, text: str) -> bool:
        """Whether nothing need be asked for: it is shown or asked for already, or was drawn lately and is shown now."""
        if text == place.text:
            return True
        key = (text, place.pixels)
        if key not in self._recent:
            return False
        self._process.drop(place.request)
        place.text, place.request = text, 0
        place.show(self._recent.get(key))
        return True

    def _ask(self, place: _Place, text: str, latex: str) -> None:
        self._process.drop(place.request)
        place.text, place.request = text, self._process.next_request()
        room = place.room() if place.room else QSize(0, 0)
        self._process.send(Typeset(place.request, latex, place.pixels, room.width(), room.height()))

    def _on_answer(self, answer: Message) -> None:
        place = self._place(answer.request)
        if isinstance(answer, Drawn) and place is not None:
            drawing = Drawing(answer.svg, answer.width, answer.height, answer.baseline) if answer.svg else None
            self._recent.keep((place.text, place.pixels), drawing)
            self._show(place, drawing)

    def _on_given_up(self, request: int) -> None:
        if (place := self._place(request)) is not None:
            self._show(place, None)

    def _show(self, place: _Place, drawing: Drawing | None) -> None:
        place.request = 0
        place.show(drawing)

    def _place(self, request: int) -> _Place | None:
        return next((place for place in (self._formula, self._rule) if place.request == request), None)


def _parsed(text: str) -> Formula | None:
    try:
        return parse_formula(text)
    except NotationError:
        return None
