"""A sentence that wraps wherever it must, even within a word, and never asks for more room than it is given."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from gui.teaching import teach
from gui.theme import text_font

_LONGEST = 100_000.0


class SentenceLabel(QLabel):
    """What a person reads about what went wrong: told to screen readers, elided at the last line.

    Its colour comes from the style sheet, by ``tone``.
    """

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._broken: tuple[object, list[str]] = (None, [])
        self.setProperty("tone", tone)
        self.setFont(text_font(12))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, sentence: str) -> None:
        """Shows a sentence, or nothing, and announces it."""
        if sentence == self.text():
            return
        self.setText(sentence)
        teach(self, sentence)
        self.updateGeometry()
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def set_tone(self, tone: str) -> None:
        """Takes another of the style sheet's tones."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing() + 1

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # another width takes another number of lines, which Qt asks for only now

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        lines = self._lines(self.width())
        fitting = max(1, self.height() // metrics.lineSpacing())
        if len(lines) > fitting:
            rest = metrics.elidedText("".join(lines[fitting - 1 :]), Qt.TextElideMode.ElideRight, self.width())
            lines[fitting - 1 :] = [rest]
        for index, line in enumerate(lines):
            painter.drawText(QPointF(0, index * metrics.lineSpacing() + metrics.ascent()), line.rstrip())

    def _lines(self, width: int) -> list[str]:
        """The lines in some width; layouts ask for the same ones many times over."""
        key = (self.text(), self.font(), width)
        if self._broken[0] != key:
            self._broken = key, self._broken_into_lines(width)
        return list(self._broken[1])

    def _broken_into_lines(self, width: int) -> list[str]:
        text = self.text().replace("\n", "\u2028")  # Qt's layout knows only the latter as the end of a line
        layout = QTextLayout(text, self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        breaks = [0]
        while breaks[-1] < _units(text):
            line = layout.createLine()
            line.setLineWidth(min(max(width, 40), _LONGEST))
            breaks.append(line.textStart() + line.textLength())
        layout.endLayout()
        units = text.encode("utf-16-le", "surrogatepass")
        pieces = (units[2 * start : 2 * end] for start, end in pairwise(breaks))
        return [piece.decode("utf-16-le", "surrogatepass") for piece in pieces]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
