"""The inspector: an iteration or a pass of a script taken apart, or what to do so that one is; and its switches."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.trajectory.iteration_trace import IterationTrace
from core.trajectory.number_text import whole
from gui.models.explained_script import says_who_decides
from gui.models.pass_place import PassPlace
from gui.models.pointed import Pointed
from gui.models.script_pass import ScriptPass
from gui.models.substep import Moment
from gui.models.substeps import Substeps
from gui.models.trace_words import Telling, telling_of
from gui.theme import GAP, Theme, text_font
from gui.views.formula_preview import Drawing
from gui.views.inspection_switches import InspectionSwitches
from gui.views.inspector_sheet import InspectorSheet
from gui.views.pass_head import PassHead
from gui.views.sentence_label import SentenceLabel

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class InspectorPanel(QWidget):
    """The right column. It shows one stop of one iteration or of one pass; which one is for its owner to say.

    Signals:
        substep_asked: the index of the stop that a person wants to see.
        iteration_asked: −1 for the iteration before, 1 for the next one.
        span_hovered: the characters ``(start, end)`` of the formula or the script that are pointed at; None when
            nothing is.
        pointed: likewise a :class:`Pointed`, which of a script also says in which of its statements' turns.
        zero_grad_edited: whether the run zeroes its gradients.
        inspection_edited: an ``Inspection``: how the iteration is to be opened.
        latex_wanted: a rule that may be drawn; :meth:`show_drawing` brings it.
    """

    substep_asked = Signal(int)
    iteration_asked = Signal(int)
    span_hovered = Signal(object)
    pointed = Signal(object)
    zero_grad_edited = Signal(bool)
    inspection_edited = Signal(object)
    latex_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._telling: Telling | None = None
        self._refusal = ""
        self._is_script = False
        self._behind: int | None = None
        self._is_pass_behind = False
        self._head = PassHead()
        self._words = SentenceLabel("soft")
        self._band, self._band_words = QFrame(), SentenceLabel("ink")
        self.sheet = InspectorSheet()
        self.switches = InspectionSwitches()
        self._pages = QStackedLayout()
        self._empty = QLabel()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def substeps(self) -> Substeps | None:
        """The stops of the iteration that is shown; None while none is."""
        return self._telling.substeps if self._telling else None

    @property
    def index(self) -> int:
        """Which stop is shown."""
        return self.sheet.index

    def substep(self) -> Moment | None:
        """What is done at the stop that is shown, as a value of core."""
        return self._telling.substeps[self.index].moment if self._telling else None

    def set_graph(self, graph: QWidget) -> None:
        """Gives the graph its place."""
        self.sheet.set_graph(graph)

    def show_iteration(self, trace: IterationTrace, index: int = 0) -> None:
        """Shows an iteration at one of its stops."""
        self.switches.show_inspection(trace.inspection)
        self._show(telling_of(trace), index)

    def show_pass(self, opened: ScriptPass, place: PassPlace, index: int = 0) -> None:
        """Shows a pass of a script at one of its stops."""
        self._head.show_pass(opened.call, place)
        self._show(telling_of(opened), index)

    def show_place(self, place: PassPlace) -> None:
        """Says anew which pass of its line it is that is shown, as a run goes on."""
        if self._telling is not None and self._telling.script is not None:
            self._head.show_pass(self._telling.script.call, place)

    def show_empty(self, sentence: str = "", *, is_script: bool = False) -> None:
        """Shows that nothing is open: what to do, or the sentence that says why nothing can be.

        Args:
            sentence: that says why; none says what to do.
            is_script: whether it is a script whose passes would be opened.
        """
        self._telling = None
        self._refusal = sentence
        self._is_script = is_script
        self.sheet.bar.stop_playing()
        self._pages.setCurrentIndex(0)
        self._say_empty()
        self._show_kind()

    def show_substep(self, index: int) -> None:
        """Shows another stop of the iteration; beyond its ends the first or the last one."""
        if self._telling is not None:
            self.sheet.show_stop(index)

    def show_behind(self, step: int | None) -> None:
        """Says that what is open is an earlier step than where the run is by now; None where it is not."""
        if step != self._behind:
            self._behind = step
            self._say_behind()

    def show_pass_behind(self, *, is_behind: bool) -> None:
        """Says that the pass that is open was made before where the run is by now."""
        if is_behind != self._is_pass_behind:
            self._is_pass_behind = is_behind
            self._say_behind()

    def highlight(self, pointed: Sequence[Pointed]) -> None:
        """Marks the pieces that are pointed at elsewhere."""
        self.sheet.highlight(pointed)

    def show_drawing(self, latex: str, drawing: Drawing) -> None:
        """Shows a rule as it is typeset."""
        self.sheet.explanation.show_drawing(latex, drawing)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self.sheet.set_large(is_large=is_large)

    def set_theme(self, theme: Theme) -> None:
        """Has every view take another theme."""
        self._band.setStyleSheet(
            f"#openedBefore {{ background: {theme.accent_tint}; border: none; border-radius: 8px; }}"
            f"#openedBefore QLabel {{ color: {theme.accent if theme.is_dark else theme.ink}; }}"
        )
        self._head.set_theme(theme)
        self.sheet.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Inspector"))
        self._say_empty()
        self._say_behind()
        self._show_kind()
        self._head.retranslate()
        self.switches.retranslate()
        self.sheet.retranslate()

    def _say_empty(self) -> None:
        usual = self.tr(
            "Nothing is open yet. Run the function, choose a step on the timeline, and look inside it here: every "
            "operation, every node of PyTorch's graph, every line of the update."
        )
        of_script = self.tr(
            "Nothing is open yet. Run the script until it has called backward(), autograd.grad() or an optimiser's "
            "step(), and look inside that call here: every operation, every node of PyTorch's graph, every line of the "
            "update."
        )
        self._empty.setText(self._refusal or (of_script if self._is_script else usual))

    def _say_behind(self) -> None:
        told = ""
        if self._behind is not None:
            told = self.tr("Step {step}, opened before. The run goes on; once it pauses, its last step opens here.")
            told = told.format(step=whole(self._behind))
        elif self._is_pass_behind:
            told = self.tr("A pass that was opened before. The run goes on; once it pauses, its last pass opens here.")
        self._band_words.say(told)
        self._band.setVisible(told != "")

    def _show(self, telling: Telling, index: int) -> None:
        self._telling, self._is_script = telling, telling.script is not None
        self._show_kind()
        self.sheet.show_iteration(telling, index)
        self._pages.setCurrentIndex(1)

    def _show_kind(self) -> None:
        """Shows what belongs to a pass of a script, or what belongs to an iteration of a formula."""
        script = None if self._telling is None else self._telling.script
        self.switches.setVisible(not self._is_script)
        self._head.setVisible(script is not None)
        self._words.setVisible(script is not None)
        self._words.say("" if script is None else says_who_decides(script))

    def _connect(self) -> None:
        self.sheet.stop_asked.connect(self.substep_asked)
        self.sheet.pointed.connect(self.pointed)
        self.sheet.pointed.connect(lambda one: self.span_hovered.emit(None if one is None else one.span))
        self.sheet.explanation.latex_wanted.connect(self.latex_wanted)
        self.sheet.retain_grad.edited.connect(
            lambda operation, is_kept: self.switches.retain(operation, is_kept=is_kept)
        )
        self.switches.zero_grad_edited.connect(self.zero_grad_edited)
        self.switches.inspection_edited.connect(self.inspection_edited)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def _lay_out(self) -> None:
        pages = QWidget()
        pages.setLayout(self._pages)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(8)
        self._band.setObjectName("openedBefore")
        self._band.hide()
        self._band_words.setObjectName("openedBeforeWords")
        QVBoxLayout(self._band).addWidget(self._band_words)
        self._words.setObjectName("scriptDecides")
        layout.addWidget(self._band)
        layout.addWidget(self._head)
        layout.addWidget(pages, 1)
        layout.addWidget(self.switches)
        layout.addWidget(self._words)

    def _empty_page(self) -> QWidget:
        self._empty.setObjectName("inspectorEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("tone", "soft")
        self._empty.setFont(text_font(14))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(36, 0, 36, 0)
        layout.addWidget(self._empty)
        return page

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the arrow keys from buttons, which would only move the focus with them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            return self._move_by(event)
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._move_by(event):
            super().keyPressEvent(event)

    def _move_by(self, event: QKeyEvent) -> bool:
        """Moves by a key; whether it is one that moves."""
        if self._telling is None:
            return False
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.iteration_asked.emit(1 if key == Qt.Key.Key_Right else -1)
            return True
        sheet, last = self.sheet, self._telling.substeps.last
        moves = {
            Qt.Key.Key_Left: sheet.back,
            Qt.Key.Key_Right: sheet.into,
            Qt.Key.Key_O: sheet.over,
            Qt.Key.Key_Up: sheet.previous_chapter,
            Qt.Key.Key_Down: sheet.next_chapter,
            Qt.Key.Key_Home: lambda: self.substep_asked.emit(0),
            Qt.Key.Key_End: lambda: self.substep_asked.emit(last),
            Qt.Key.Key_Space: sheet.bar.toggle_playing,
            Qt.Key.Key_G: sheet.retain_grad.click,
        }
        if modifiers or key not in moves:
            return False
        moves[key]()
        return True
