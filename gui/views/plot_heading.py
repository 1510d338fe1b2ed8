"""The line above a plot: each curve's mark and name, and its value at the playhead."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.theme import LIGHT, Theme, text_font
from gui.views.curve_look import CurveLook, draw_marker

_HEIGHT = 22
_SWATCH = 17.0
_MARKER = 14.0
_GAP = 7.0
_WIDEST_NUMBER = "−1.23457e−38"
"""So much room each value has, so that nothing moves while they change."""


@dataclass(frozen=True, slots=True)
class HeadingEntry:
    """One curve: its name and the value's text; ``is_faint`` where it is no value but a word such as *not yet*."""

    look: CurveLook
    name: str
    text: str
    is_faint: bool = False


@dataclass(frozen=True, slots=True)
class _Columns:
    """How the entries of a legend stand side by side, the values with them or not."""

    font: QFont
    name: float
    number: float
    between: float

    @property
    def width(self) -> float:
        return _MARKER + self.name + self.number

    def place(self, index: int, height: float) -> QRectF:
        return QRectF(index * (self.width + self.between), 0, self.width, height)

    def fitting(self, room: float) -> int:
        return int((room + self.between) // (self.width + self.between))


class PlotHeading(QWidget):
    """A single curve has its name at the left and its value at the right; several stand side by side as a legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._entries: Sequence[HeadingEntry] = ()
        self._title = ""
        self._columns: _Columns | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # It changes with every frame; what lies below need not be painted for that.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_entries(self, entries: Sequence[HeadingEntry], title: str) -> None:
        """Shows the curves; the title stands where there are none."""
        if (entries, title) == (self._entries, self._title):
            return
        if [entry.name for entry in entries] != [entry.name for entry in self._entries]:
            self._columns = None
        self._entries, self._title = entries, title
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def text(self) -> str:
        """What can be read."""
        return ", ".join(f"{entry.name} {entry.text}" for entry in self._entries) or self._title

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._columns = None
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._entries:
            self._paint_text(painter, QRectF(self.rect()), self._title, self._theme.soft, _strong(13))
        elif len(self._entries) == 1:
            self._paint_alone(painter, self._entries[0])
        else:
            self._paint_legend(painter)

    def _paint_alone(self, painter: QPainter, entry: HeadingEntry) -> None:
        place = QRectF(self.rect())
        draw_marker(painter, QPointF(5.5, place.center().y()), entry.look, QColor(self._theme.panel), 5)
        self._paint_text(painter, place.adjusted(_SWATCH, 0, 0, 0), entry.name, self._theme.ink, _strong(13))
        self._paint_value(painter, place, entry, Qt.AlignmentFlag.AlignRight)

    def _paint_legend(self, painter: QPainter) -> None:
        columns = self._columns = self._columns or self._suiting_columns()
        more = painter.fontMetrics().horizontalAdvance("+ 00")
        count = columns.fitting(self.width())
        if count < len(self._entries):
            count = max(columns.fitting(self.width() - more - columns.between), 1)
            rest = columns.place(count, self.height()).adjusted(0, 0, more, 0)
            self._paint_text(painter, rest, f"+ {len(self._entries) - count}", self._theme.faint, text_font(11))
        for index, entry in enumerate(self._entries[:count]):
            self._paint_entry(painter, columns.place(index, self.height()), entry, columns)

    def _suiting_columns(self) -> _Columns:
        """The roomiest way in which all entries fit, else the tightest."""
        ways = (_columns(self._entries, 13, 24.0, with_values=True), _columns(self._entries, 13, 18.0))
        fitting = (way for way in ways if way.fitting(self.width()) >= len(self._entries))
        return next(fitting, _columns(self._entries, 11, 10.0))

    def _paint_entry(self, painter: QPainter, place: QRectF, entry: HeadingEntry, columns: _Columns) -> None:
        centre = QPointF(place.left() + 5, place.center().y())
        draw_marker(painter, centre, entry.look, QColor(self._theme.panel), 4.5)
        place.adjust(_MARKER, 0, 0, 0)
        self._paint_text(painter, place, entry.name, self._theme.ink, columns.font)
        if columns.number:
            place.adjust(columns.name + _GAP, 0, 0, 0)
            self._paint_value(painter, place, entry, Qt.AlignmentFlag.AlignLeft)

    def _paint_value(self, painter: QPainter, place: QRectF, entry: HeadingEntry, side: Qt.AlignmentFlag) -> None:
        colour, font = (self._theme.faint, text_font(13)) if entry.is_faint else (self._theme.ink, _strong(13))
        self._paint_text(painter, place, entry.text, colour, font, side)

    def _paint_text(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        colour: str,
        font: QFont,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)


def _columns(entries: Sequence[HeadingEntry], pixels: int, between: float, *, with_values: bool = False) -> _Columns:
    font = text_font(pixels) if with_values else text_font(pixels, QFont.Weight.Medium)
    name = max(QFontMetricsF(font).horizontalAdvance(entry.name) for entry in entries)
    number = QFontMetricsF(_strong(13)).horizontalAdvance(_WIDEST_NUMBER) + _GAP if with_values else 0.0
    return _Columns(font, name, number, between)


def _strong(pixels: int) -> QFont:
    return text_font(pixels, QFont.Weight.DemiBold)
