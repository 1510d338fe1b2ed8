"""The typeset preview: the formula and the update rule go out as LaTeX and come back as drawings."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, QTimer

from core.document.store import Store
from core.messages import Drawn, Message, Typeset
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
        latex: what was asked for last.
        request: the number of the request; 0 where it is answered.
    """

    pixels: float
    show: Callable[[Drawing | None], None]
    room: Callable[[], QSize] = QSize
    latex: str = ""
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
        self._timer.timeout.connect(self._ask_for_formula)
        store.subscribe(lambda _change: self._timer.start())
        optimizer.rule_changed.connect(self._on_rule_changed)
        process.answered.connect(self._on_answer)
        process.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return self._has_begun and not self._timer.isActive() and not self._formula.request and not self._rule.request

    def begin(self) -> None:
        """Asks for the first drawings; before, nothing is drawn, so that the window and the engine come first."""
        self._has_begun = True
        self._want(self._rule, self._optimizer.rule_latex())
        self._ask_for_formula()

    def _on_rule_changed(self, latex: str) -> None:
        self._want(self._rule, latex)

    def _ask_for_formula(self) -> None:
        # What cannot be read has its problem shown in place of a drawing.
        if formula := _parsed(self._store.document.formula):
            self._want(self._formula, typeset(formula, self.tr("otherwise")))

    def _want(self, place: _Place, latex: str) -> None:
        if latex == place.latex or not self._has_begun:
            return
        self._process.drop(place.request)
        place.latex, place.request = latex, 0
        key = (latex, place.pixels)
        if key in self._recent:
            place.show(self._recent.get(key))
        elif not latex:
            place.show(None)
        else:
            place.request = self._process.next_request()
            room = place.room()
            self._process.send(Typeset(place.request, latex, place.pixels, room.width(), room.height()))

    def _on_answer(self, answer: Message) -> None:
        place = self._place(answer.request)
        if isinstance(answer, Drawn) and place is not None:
            drawing = Drawing(answer.svg, answer.width, answer.height, answer.baseline) if answer.svg else None
            self._recent.keep((place.latex, place.pixels), drawing)
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
