"""The typeset preview: the formula and the update rule go to the engine as LaTeX and come back as drawings."""

from PySide6.QtCore import QObject, QTimer

from core.document.store import Store
from core.messages import Drawn, Message, Ready, Typeset
from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset
from gui.engine_process import EngineProcess
from gui.method_table import rule_latex
from gui.views.formula_preview import Drawing
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard

DELAY = 120
"""Milliseconds after a key before the preview is asked for: while one types on, it waits."""
FORMULA_PIXELS = 22.0
RULE_PIXELS = 17.0
BLACK = "#000000"


class TypesetLink(QObject):
    """Asks for drawings when the document has become another one and settled for a moment."""

    def __init__(
        self,
        store: Store,
        engine: EngineProcess,
        function: FunctionCard,
        optimizer: OptimizerCard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._function = function
        self._optimizer = optimizer
        self._formula_request = 0
        self._rule_request = 0
        self._drawn = ("", "")
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._ask)
        store.subscribe(lambda _change: self._timer.start())
        engine.ready.connect(self._on_ready)
        engine.answered.connect(self._on_answer)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for."""
        return not self._timer.isActive() and not self._formula_request and not self._rule_request

    def _on_ready(self, _ready: Ready) -> None:
        self._drawn = ("", "")
        self._formula_request = self._rule_request = 0
        self._ask()

    def _ask(self) -> None:
        if not self._engine.is_ready:
            return
        document = self._store.document
        formula, rule = _formula_latex(document.formula), rule_latex(document.optimizer)
        before, self._drawn = self._drawn, (formula, rule)
        if formula != before[0]:
            self._formula_request = self._send(formula, FORMULA_PIXELS)
        if rule != before[1]:
            self._rule_request = self._send(rule, RULE_PIXELS)

    def _send(self, latex: str, pixels: float) -> int:
        if not latex:
            return 0
        request = self._engine.next_request()
        self._engine.send(Typeset(request, latex, BLACK, pixels))
        return request

    def _on_answer(self, answer: Message) -> None:
        if not isinstance(answer, Drawn):
            return
        drawing = Drawing(answer.svg, answer.width, answer.height, answer.baseline) if answer.svg else None
        if answer.request == self._formula_request:
            self._formula_request = 0
            self._function.show_drawing(drawing)
        elif answer.request == self._rule_request:
            self._rule_request = 0
            self._optimizer.show_rule(drawing)


def _formula_latex(text: str) -> str:
    formula = _parsed(text)
    return typeset(formula) if formula else ""


def _parsed(text: str) -> Formula | None:
    try:
        return parse_formula(text)
    except NotationError:
        return None
