"""The one slider that moves everything: which step of the run is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.models.round_numbers import small_step, step_marks, with_end
from gui.teaching import teach, wrapped
from gui.theme import LIGHT, Theme, text_font
from gui.views.curve_look import mixed

_HEIGHT = 68
_SIDE = 14.0
"""Pixels at both ends, for half a knob and half a number."""
_TRACK = 34.0
"""Pixels from the top to the middle of the track."""
_KNOB = 8.5
_PIXELS_A_NUMBER = 110
_NEAR = 6.0
_FEWEST_PIXELS_A_TICK = 5.0


@dataclass(frozen=True, slots=True)
class SettingChange:
    """A step from which on other settings were used, and a sentence about it."""

    step: int
    sentence: str


class Timeline(QAbstractSlider):
    """Reaches from 0 to the last planned step; only steps that are computed can be chosen.

    Its value is the playhead. Keys: ← and → one step, Page Up and Page Down a tenth, Home and End.

    Signals:
        step_chosen: a person wants to see this step; also while dragging.
        step_pointed: a person wants the run to go on until this step, there or not.
        menu_asked: a person asks what can be done about this step, at that place of the screen.
    """

    step_chosen = Signal(int)
    step_pointed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._total_steps = 0
        self._last_computed: int | None = None
        self._changes: Sequence[SettingChange] = ()
        self._pointer: float | None = None
        self._is_showing = False
        self._ground = QPixmap()
        self._ground_shows: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setObjectName("timeline")
        self.retranslate()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)
        self.set_total_steps(0)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Timeline"))
        teach(
            self,
            self.tr(
                "Drag, or ← and →: go to a step\nPage Up and Page Down: a tenth of the run\nHome and End: ends\n"
                "Ctrl and click: run until there"
            ),
        )

    def set_total_steps(self, count: int) -> None:
        """Makes it reach as far as the run is planned, or as it came."""
        self._total_steps = count
        self._show_range()

    def show_computed(self, last_step: int | None) -> None:
        """Takes how far the run came; None if it has not begun."""
        if last_step != self._last_computed:
            self._last_computed = last_step
            self._show_range()
            self.update()

    def show_playhead(self, step: int | None) -> None:
        """Moves the knob."""
        self._is_showing = True
        self.setValue(step or 0)
        self._is_showing = False

    def show_changes(self, changes: Sequence[SettingChange]) -> None:
        """Marks the steps from which on other settings were used."""
        self._changes = tuple(changes)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def _show_range(self) -> None:
        stop = max(self._total_steps, self._last_computed or 0)
        if stop != self.maximum():
            self._is_showing = True
            self.setRange(0, stop)
            self._is_showing = False
            self.setPageStep(max(stop // 10, 1))
            self.update()

    def _on_value_changed(self, value: int) -> None:
        if self._is_showing:
            return
        step = min(value, self._last_computed or 0)
        self.show_playhead(step)
        if self._last_computed is not None:
            self.step_chosen.emit(step)

    def _x(self, step: float) -> float:
        return _SIDE + (self.width() - 2 * _SIDE) * step / max(self.maximum(), 1)

    def _step_at(self, x: float) -> int:
        share = (x - _SIDE) / max(self.width() - 2 * _SIDE, 1)
        return min(max(round(share * self.maximum()), 0), self.maximum())

    def _go_to(self, x: float) -> None:
        if self._last_computed is None:
            return
        step = min(self._step_at(x), self._last_computed)
        if step != self.value():
            self.setValue(step)

    def _change_at(self, x: float) -> SettingChange | None:
        near = [change for change in self._changes if abs(self._x(change.step) - x) <= _NEAR]
        return min(near, key=lambda change: abs(self._x(change.step) - x), default=None)

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            change = self._change_at(event.pos().x())
            QToolTip.showText(event.globalPos(), wrapped(change.sentence) if change else self.toolTip(), self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_pointed.emit(self._step_at(event.position().x()))
        else:
            self.setSliderDown(True)
            self._go_to(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().x()
        if self.isSliderDown():
            self._go_to(self._pointer)
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        step = self._step_at(event.pos().x()) if is_by_mouse else self.value()
        place = event.globalPos() if is_by_mouse else self.mapToGlobal(QPoint(round(self._x(step)), round(_TRACK)))
        self.menu_asked.emit(step, place)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh_ground()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground)
        self._paint_track(painter)
        self._paint_changes(painter)
        self._paint_pointer(painter)
        self._paint_knob(painter)

    def _refresh_ground(self) -> None:
        """Keeps a picture of the ticks and numbers, which stay as they are while the knob moves with every frame."""
        shows = (self.maximum(), self.size(), self.devicePixelRatioF(), self._theme)
        if shows == self._ground_shows:
            return
        self._ground_shows = shows
        self._ground = QPixmap(self.size() * self.devicePixelRatioF())
        self._ground.setDevicePixelRatio(self.devicePixelRatioF())
        self._ground.fill(QColor(self._theme.panel))
        painter = QPainter(self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ticks(painter)
        painter.end()

    def _paint_ticks(self, painter: QPainter) -> None:
        room = self.width() - 2 * _SIDE
        marks = step_marks(self.maximum(), room / _PIXELS_A_NUMBER) if self.maximum() else [0]
        spacing = marks[1] if len(marks) > 1 else self.maximum() or 1
        painter.setPen(QPen(QColor(self._theme.faint), 1))
        for step in range(
            0, self.maximum() + 1, small_step(spacing, (self._x(spacing) - self._x(0)) / _FEWEST_PIXELS_A_TICK)
        ):
            is_long = step % spacing == 0
            x = round(self._x(step)) + 0.5
            painter.drawLine(QPointF(x, _TRACK + 11), QPointF(x, _TRACK + (16 if is_long else 13.5)))
        painter.setFont(text_font(11))
        for step in with_end(marks, self.maximum(), 50 / max(room, 1) * self.maximum()):
            self._paint_number(painter, step)

    def _paint_number(self, painter: QPainter, step: int) -> None:
        text = whole(step)
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(max(self._x(step) - width / 2, 0), self.width() - width - 1)
        painter.drawText(QRectF(left, _TRACK + 18, width + 2, 15), Qt.AlignmentFlag.AlignLeft, text)

    def _paint_track(self, painter: QPainter) -> None:
        theme, start, end = self._theme, _SIDE, self.width() - _SIDE
        computed, playhead = self._x(self._last_computed or 0), self._x(self.value())
        ahead = mixed(QColor(theme.panel), QColor(theme.accent), 0.45)
        parts = ((start, end, QColor(theme.line), 3.0), (start, computed, ahead, 4.0))
        for first, last, colour, width in (*parts, (start, playhead, QColor(theme.accent), 4.0)):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(first, _TRACK), QPointF(last, _TRACK))

    def _paint_changes(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.panel), 1))
        painter.setBrush(QColor(self._theme.ink))
        for change in self._changes:
            top = QPointF(self._x(change.step), _TRACK - 6)
            corners = [top, top + QPointF(-5, -8), top + QPointF(5, -8)]
            painter.drawPolygon(QPolygonF(corners))

    def _paint_pointer(self, painter: QPainter) -> None:
        if self._pointer is None or not self.isEnabled():
            return
        step = self._step_at(self._pointer)
        is_there = self._last_computed is not None and step <= self._last_computed
        text = whole(step) if is_there else self.tr("{step}: not yet").format(step=whole(step))
        painter.setFont(text_font(11))
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        place = QRectF(min(max(self._x(step) - width / 2, 0), self.width() - width), 0, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent_tint if is_there else self._theme.grid))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self._theme.accent if is_there else self._theme.soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_knob(self, painter: QPainter) -> None:
        centre = QPointF(self._x(self.value()), _TRACK)
        is_usable = self.isEnabled() and self._last_computed is not None
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(QColor(self._theme.panel), QColor(self._theme.accent), 0.35))
            painter.drawEllipse(centre, _KNOB + 4.5, _KNOB + 4.5)
        painter.setPen(QPen(QColor(self._theme.accent if is_usable else self._theme.faint), 3))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawEllipse(centre, _KNOB, _KNOB)
