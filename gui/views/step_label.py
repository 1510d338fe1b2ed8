"""Where the playhead is: "step 12 of 40" or "statement 12 of 340", and below it in a word what the run is doing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.theme import LIGHT, Theme, text_font

_LINE = 18.0
_LEAST_TOTAL = 1000
"""Of a script, whose end nobody knows: so much room each number has at least."""


class StepLabel(QWidget):
    """Always as wide as its largest numbers need, so that nothing moves while they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._step, self._total = 0, 0
        self._is_script, self._line = False, ""
        self._word, self._tone = "", "soft"
        self._strong, self._plain, self._small = text_font(13, QFont.Weight.DemiBold), text_font(13), text_font(11)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, total: int) -> None:
        """Shows the step that is looked at, and how many there are to be."""
        self._line = ""
        self._show(step, total, is_script=False)

    def show_statement(self, statement: int, total: int, line: int | None) -> None:
        """Shows the statement of a script that is looked at, how many there were until now, and its line."""
        self._line = "" if line is None else self.tr("line {line}").format(line=whole(line))
        self._show(statement, total, is_script=True)

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
        text = f"{self._step_text(self._step)} {self._of_text(self._total)}"
        return f"{text} · {self._line}" if self._line else text

    def _show(self, step: int, total: int, *, is_script: bool) -> None:
        before = (self._widest(), self._is_script)
        self._step, self._total, self._is_script = step, total, is_script
        if before != (self._widest(), is_script):
            self.updateGeometry()
        self._tell()

    def _widest(self) -> int:
        """The largest number that there has to be room for: of a script's the next with one digit more, as it grows."""
        if not self._is_script:
            return self._total
        return int("9" * len(str(max(self._total, _LEAST_TOTAL))))

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._word}")
        self.update()

    def _step_text(self, step: int) -> str:
        sentence = self.tr("statement {step}") if self._is_script else self.tr("step {step}")
        return sentence.format(step=whole(step))

    def _of_text(self, total: int) -> str:
        return self.tr("of {total}").format(total=whole(total))

    @override
    def sizeHint(self) -> QSize:
        total = self._widest()
        width = QFontMetricsF(self._strong).horizontalAdvance(self._step_text(max(total, 10)))
        width += QFontMetricsF(self._plain).horizontalAdvance(" " + self._of_text(total))
        return QSize(round(max(width, 96)) + 2, round(2 * _LINE))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(0, 0, self.width(), _LINE)
        step = self._step_text(self._step)
        self._write(painter, line, step, self._strong, self._theme.ink)
        behind = QFontMetricsF(self._strong).horizontalAdvance(step + " ")
        self._write(painter, line.adjusted(behind, 0, 0, 0), self._of_text(self._total), self._plain, self._theme.soft)
        below = line.translated(0, _LINE)
        if self._line:
            lead = f"{self._line} · "
            self._write(painter, below, lead, self._small, self._theme.soft)
            below = below.adjusted(QFontMetricsF(self._small).horizontalAdvance(lead), 0, 0, 0)
        self._write(painter, below, self._word, self._small, getattr(self._theme, self._tone))

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
