"""The line below a script that says what is wrong in it: where, what, and how to mend it. A click goes there."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.models.script_mark import MarkKind, ScriptMark
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.views.script_signs import paint_mark
from gui.views.sentence_label import SentenceLabel

_SIZE, _LARGE_SIZE = 12, 16
_MOST_LINES = 5
_TONES = {MarkKind.ERROR: "problem", MarkKind.REFUSAL: "problem", MarkKind.HINT: "plain"}


class ScriptProblemLine(QWidget):
    """The line; hidden while nothing is wrong.

    Signals:
        pressed: a person wants to see the place.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scriptProblem")
        self._mark: ScriptMark | None = None
        self._place = self._count = 0
        self._sign, self._where, self._sentence = _Sign(), QLabel(), SentenceLabel("problem")
        self._where.setObjectName("scriptProblemPlace")
        self._where.setProperty("tone", "soft")
        self._sentence.setObjectName("scriptProblemLabel")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(7)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._where, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sentence, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_large(is_large=False)
        self.retranslate()
        self.hide()

    def show_mark(self, mark: ScriptMark | None, place: int = 0, count: int = 0) -> None:
        """Says what is wrong at one place, the how many-th of how many; None says nothing."""
        if (mark, place, count) != (self._mark, self._place, self._count):
            self._mark, self._place, self._count = mark, place, count
            self._say()

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._is_large = is_large
        self._choose_fonts()

    def retranslate(self) -> None:
        """Says its texts anew; the sentence comes anew from outside."""
        self.setAccessibleName(self.tr("What is wrong with the script"))
        self._sentence.setAccessibleName(self.tr("What is wrong with the script"))
        teach(self, self.tr("Goes to the place, and from there to the next one. (Ctrl+F8)"))
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._sign.theme = theme
        self._sign.update()

    def _choose_fonts(self) -> None:
        for part in (self._where, self._sentence):
            part.setFont(text_font(_LARGE_SIZE if self._is_large else _SIZE))
        self.setMaximumHeight(_MOST_LINES * self._sentence.fontMetrics().lineSpacing() + 1)

    def _say(self) -> None:
        mark = self._mark
        self.setVisible(mark is not None)
        self._sentence.say("" if mark is None else mark.sentence)
        if mark is None:
            return
        self._sentence.set_tone(_TONES[mark.kind])
        self._choose_fonts()  # with another tone Qt's style sheets put back the font from before
        self._sign.kind = mark.kind
        self._sign.update()
        where = self.tr("Line {line}").format(line=whole(mark.place.line))
        more = self.tr("{place} of {count}").format(place=whole(self._place), count=whole(self._count))
        self._where.setText(f"{where}\n{more}" if self._count > 1 else where)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class _Sign(QWidget):
    """The mark's sign, as in the margin."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.kind = MarkKind.REFUSAL
        self.setFixedSize(13, 17)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_mark(painter, QPointF(box.center().x(), box.center().y() - 0.5), 11, self.kind, self.theme)
