"""The margin of a script: breakpoints, what comes next, line numbers, signs, and a bar beside what was executed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.models.moved_lines import LineEdit, moved, moved_line
from gui.models.script_mark import MarkKind
from gui.teaching import teach
from gui.theme import LIGHT, Theme
from gui.views.script_signs import (
    paint_arrow,
    paint_breakpoint,
    paint_breakpoint_offer,
    paint_mark,
    paint_return,
)

_BAR = 3
"""Pixels that the bar of executed lines is wide."""


@dataclass(frozen=True, slots=True)
class LineOnScreen:
    """A line that can be seen: its number from 1, its top edge, its height."""

    number: int
    top: float
    height: float


class Lines(Protocol):
    """Whatever knows where lines are."""

    def lines_on_screen(self) -> Iterator[LineOnScreen]:
        """Those that can be seen, from the top."""

    def line_at(self, y: float) -> int | None:
        """The number of the line at a height; None below the last one."""

    def height_of(self, line: int) -> tuple[float, float] | None:
        """The top edge and the height of a line; None where there is no such line."""


class ScriptMargin(QWidget):
    """The margin.

    Signals:
        breakpoint_toggled: a person clicked beside this line.
        line_pointed: a person clicked beside this line with Ctrl held: the run is to go on until there.
        menu_asked: the line beside which a menu is asked for, and the place on the screen.
    """

    breakpoint_toggled = Signal(int)
    line_pointed = Signal(int)
    menu_asked = Signal(int, object)

    def __init__(self, lines: Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scriptMargin")
        self._lines = lines
        self._theme = LIGHT
        self._breakpoints: frozenset[int] = frozenset()
        self._executed: frozenset[int] = frozenset()
        self._signs: dict[int, MarkKind] = {}
        self._place: int | None = None
        self._is_again = False
        self._cursor_line = 1
        self._hovered: int | None = None
        self._digits = 2
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.retranslate()

    def show_breakpoints(self, lines: frozenset[int]) -> None:
        """Marks these lines, and no others."""
        self._breakpoints, before = lines, self._breakpoints
        self._repaint(lines ^ before)

    def show_executed(self, lines: frozenset[int]) -> None:
        """Marks these lines, and no others; what did not change is not painted."""
        if lines is not self._executed:
            self._executed, before = lines, self._executed
            self._repaint(lines ^ before)

    def move_lines(self, edit: LineEdit) -> None:
        """Lets all but the breakpoints, which are their owner's, go with their lines."""
        self._executed = moved(self._executed, edit)
        self._place = None if self._place is None else moved_line(self._place, edit)
        places = ((moved_line(line, edit), kind) for line, kind in self._signs.items())
        self._signs = {line: kind for line, kind in places if line is not None}
        self.update()

    def show_place(self, line: int | None, *, is_again: bool) -> None:
        """Points to the line that comes next, or none."""
        before = self._place
        self._place, self._is_again = line, is_again
        self._repaint({one for one in (before, line) if one is not None})

    def show_signs(self, signs: dict[int, MarkKind]) -> None:
        """Puts these signs beside their lines, and no others."""
        changed = {line for line in signs.keys() | self._signs.keys() if signs.get(line) != self._signs.get(line)}
        self._signs = signs
        self._repaint(changed)

    def show_cursor_line(self, line: int) -> None:
        """Writes the number of the line with the cursor stronger."""
        if line != self._cursor_line:
            self._cursor_line, before = line, self._cursor_line
            self._repaint({line, before})

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Margin of the script"))
        teach(
            self,
            self.tr(
                "Click beside a line (F9) for a breakpoint: the run pauses before that line. "
                "Ctrl and click: the run goes on until there. A bar marks lines that were executed."
            ),
        )

    def fit_lines(self, count: int) -> None:
        """Makes room for line numbers up to this one."""
        self._digits = max(2, len(str(count)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._lane() + self._numbers() + self._lane() + _BAR + 1, 0)

    def _lane(self) -> int:
        return round(self.fontMetrics().height() * 1.05)

    def _numbers(self) -> int:
        return self._digits * self.fontMetrics().horizontalAdvance("0")

    def _repaint(self, lines: "frozenset[int] | set[int]") -> None:
        if len(lines) > 100:
            self.update()
            return
        for line in lines:
            place = self._lines.height_of(line)
            if place is not None:
                self.update(QRect(0, round(place[0]) - 1, self.width(), round(place[1]) + 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = event.rect().top(), event.rect().bottom()
        for line in self._lines.lines_on_screen():
            if line.top <= bottom and line.top + line.height >= top:
                self._paint_line(painter, line)

    def _paint_line(self, painter: QPainter, line: LineOnScreen) -> None:
        if line.number == self._place:
            painter.fillRect(QRectF(0, line.top, self.width(), line.height), QColor(self._theme.accent_tint))
        self._paint_bar(painter, line)
        self._paint_number(painter, line)
        middle = QPointF(self._lane() / 2 + 1, line.top + line.height / 2)
        size = self.fontMetrics().height() * 0.66
        self._paint_stop(painter, line.number, middle, size)
        sign = self._signs.get(line.number)
        if sign is not None:
            beside = QPointF(self._lane() * 1.5 + self._numbers() + 1, middle.y())
            paint_mark(painter, beside, size * 0.95, sign, self._theme)

    def _paint_stop(self, painter: QPainter, line: int, middle: QPointF, size: float) -> None:
        """The breakpoint, the arrow, or the one within the other."""
        stop, is_here = QColor(self._theme.problem), line == self._place
        paint_place = paint_return if self._is_again else paint_arrow
        if line in self._breakpoints and is_here:
            paint_breakpoint(painter, middle, size * 1.2, stop)
            paint_place(painter, middle, size * 0.72, QColor(self._theme.panel))
        elif is_here:
            paint_place(painter, middle, size, QColor(self._theme.accent))
        elif line in self._breakpoints:
            paint_breakpoint(painter, middle, size, stop)
        elif line == self._hovered:
            paint_breakpoint_offer(painter, middle, size, stop)

    def _paint_bar(self, painter: QPainter, line: LineOnScreen) -> None:
        bar = QRectF(self.width() - _BAR, line.top, _BAR, line.height)
        if line.number == self._place:
            painter.fillRect(bar, QColor(self._theme.accent))
        elif line.number in self._executed:
            painter.fillRect(bar.adjusted(1, 0, 0, 0), QColor(self._theme.done))

    def _paint_number(self, painter: QPainter, line: LineOnScreen) -> None:
        is_current = line.number in (self._cursor_line, self._place)
        font = QFont(self.font())
        font.setBold(line.number == self._place)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink if is_current else self._theme.faint))
        box = QRectF(self._lane(), line.top, self._numbers() + 1, line.height)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line.number))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._lines.line_at(event.position().y())
        if line is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.menu_asked.emit(line, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            is_pointing = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.line_pointed if is_pointing else self.breakpoint_toggled).emit(line)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._lines.line_at(event.position().y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, line: int | None) -> None:
        if line != self._hovered:
            self._hovered, before = line, self._hovered
            self._repaint({one for one in (before, line) if one is not None})
