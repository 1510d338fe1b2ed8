"""Where the playhead is: "step 12 of 40", and below it in a word what the run is doing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.theme import LIGHT, Theme, text_font

_LINE = 18.0


class StepLabel(QWidget):
    """Always as wide as its largest numbers need, so that nothing moves while they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._step, self._total = 0, 0
        self._word, self._tone = "", "soft"
        self._strong, self._plain, self._small = text_font(13, QFont.Weight.DemiBold), text_font(13), text_font(11)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, total: int) -> None:
        """Shows the step that is looked at, and how many there are to be."""
        if total != self._total:
            self._total = total
            self.updateGeometry()
        self._step = step
        self._tell()

    def show_word(self, word: str, tone: str) -> None:
        """Says what the run is doing; ``tone`` is one of the theme's colours."""
        self._word, self._tone = word, tone
        self._tell()

    def retranslate(self) -> None:
        """Says its texts anew; they may need another width."""
        self.updateGeometry()
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def text(self) -> str:
        """What can be read."""
        return f"{self._step_text()} {self._of_text()}"

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._word}")
        self.update()

    def _step_text(self) -> str:
        return self.tr("step {step}").format(step=whole(self._step))

    def _of_text(self) -> str:
        return self.tr("of {total}").format(total=whole(self._total))

    @override
    def sizeHint(self) -> QSize:
        widest = self.tr("step {step}").format(step=whole(max(self._total, 10)))
        width = QFontMetricsF(self._strong).horizontalAdvance(widest)
        width += QFontMetricsF(self._plain).horizontalAdvance(" " + self._of_text())
        return QSize(round(max(width, 96)) + 2, round(2 * _LINE))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(0, 0, self.width(), _LINE)
        self._write(painter, line, self._step_text(), self._strong, self._theme.ink)
        behind = QFontMetricsF(self._strong).horizontalAdvance(self._step_text() + " ")
        self._write(painter, line.adjusted(behind, 0, 0, 0), self._of_text(), self._plain, self._theme.soft)
        self._write(painter, line.translated(0, _LINE), self._word, self._small, getattr(self._theme, self._tone))

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
