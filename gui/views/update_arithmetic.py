"""The optimiser's arithmetic, line below line, in symbols and numbers; the one that is shown is lit."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.explanation import Equation, equation_text
from gui.models.update_rows import RowState, UpdateRow
from gui.teaching import wrapped
from gui.theme import LIGHT, Theme, text_font
from gui.views.rich_sentence import equation_html

_SIZE, _LARGE_SIZE = 14, 20
_SIGNS = {RowState.DONE: "✓", RowState.NOW: "▸", RowState.NOT_YET: "·"}


class UpdateArithmetic(QScrollArea):
    """The lines.

    Signals:
        chosen: the stop of the line that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateArithmetic")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = LIGHT
        self._size = _SIZE
        self._shown: tuple[UpdateRow, ...] = ()
        self._lines: list[_Line] = []
        self._sheet = QWidget()
        self._layout = QVBoxLayout(self._sheet)
        self._layout.setContentsMargins(6, 6, 6, 6)
        self._layout.setSpacing(2)
        self._layout.addStretch()
        self.setWidget(self._sheet)
        self.retranslate()

    def show_rows(self, rows: tuple[UpdateRow, ...]) -> None:
        """Shows the lines of an update and where it stands."""
        if rows == self._shown:
            return
        self._shown = rows
        while len(self._lines) < len(rows):
            self._add_line()
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(rows))
            if index < len(rows):
                line.show_row(rows[index], self._theme, self._size)
        self.setAccessibleDescription("\n".join(equation_text(row.equation) for row in rows))
        now = next((index for index, row in enumerate(rows) if row.state is RowState.NOW), None)
        if now is not None:
            self._layout.activate()
            self.ensureWidgetVisible(self._lines[now])

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._size = _LARGE_SIZE if is_large else _SIZE
        self._render_again()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._render_again()

    def retranslate(self) -> None:
        """Says its own texts anew; the rows are for its owner to show again."""
        self.setAccessibleName(self.tr("Arithmetic of the update"))

    def _render_again(self) -> None:
        rows, self._shown = self._shown, ()
        self.show_rows(rows)

    def _add_line(self) -> None:
        line, index = _Line(), len(self._lines)
        line.clicked.connect(lambda: self.chosen.emit(self._shown[index].stop))
        self._lines.append(line)
        self._layout.insertWidget(index, line)

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 150)


class _Line(QLabel):
    """One line, which wraps where it must."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ground: str | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(8, 5, 8, 5)

    def show_row(self, row: UpdateRow, theme: Theme, size: int) -> None:
        is_now, is_there = row.state is RowState.NOW, row.state is not RowState.NOT_YET
        self.setFont(text_font(size))
        colour = {RowState.DONE: theme.done, RowState.NOW: theme.running}.get(row.state, theme.faint)
        equation = row.equation if is_there else Equation(row.equation.symbols, "", "", row.equation.target)
        html = equation_html(equation)
        rounding = f' <span style="color: {theme.faint};">({row.rounding})</span>' if row.rounding and is_there else ""
        self.setText(f'<span style="color: {colour};">{_SIGNS[row.state]}</span>&nbsp; {html}{rounding}')
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.ink if is_there else theme.faint))
        self.setPalette(palette)
        self.setToolTip(wrapped(row.full))
        self._ground = theme.running_tint if is_now else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._ground))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.end()
        super().paintEvent(event)

    @override
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()
