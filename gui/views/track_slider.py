"""A slider along a run: its track as far as the run came, the knob, and what mouse and keys choose."""

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
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.models.round_numbers import step_marks, with_end
from gui.teaching import wrapped
from gui.theme import LIGHT, Theme, text_font
from gui.views.curve_look import mixed

SIDE = 14.0
"""Pixels at both ends, for half a knob and half a number."""
TRACK = 34.0
"""Pixels from the top to the middle of the track."""

_HEIGHT = 68
_KNOB = 8.5
_PIXELS_A_NUMBER = 110


class TrackSlider(QAbstractSlider):
    """Reaches from 0 to where the run may come; only what is there can be chosen.

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
        self._last: int | None = None
        self._pointer: float | None = None
        self._is_showing = False
        self._ground = QPixmap()
        self._ground_shows: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._on_value_changed)

    def show_playhead(self, step: int | None) -> None:
        """Moves the knob."""
        self._is_showing = True
        self.setValue(step or 0)
        self._is_showing = False

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    # What is different of one run and another

    def _paint_ground_marks(self, painter: QPainter) -> None:
        """Paints what stays as it is while the knob moves."""

    def _ground_key(self) -> object:
        """Another value each time :meth:`_paint_ground_marks` would paint something else."""
        return None

    def _paint_moving_marks(self, painter: QPainter) -> None:
        """Paints what lies over the track and below the knob."""

    def _told_at(self, step: int) -> str:
        """What is said of a step that is there."""
        return whole(step)

    def _told_near(self, _x: float) -> str:
        """What a tool tip says at a place; nothing for what it teaches everywhere."""
        return ""

    def _step_pressed(self, x: float) -> int:
        """The step that a click chooses."""
        return self._step_at(x)

    # What is the same

    def _reach_to(self, stop: int) -> None:
        if stop != self.maximum():
            self._is_showing = True
            self.setRange(0, stop)
            self._is_showing = False
            self.setPageStep(max(stop // 10, 1))
            self.update()

    def _on_value_changed(self, value: int) -> None:
        if self._is_showing:
            return
        step = min(value, self._last or 0)
        self.show_playhead(step)
        if self._last is not None:
            self.step_chosen.emit(step)

    def _x(self, step: float) -> float:
        return SIDE + (self.width() - 2 * SIDE) * step / max(self.maximum(), 1)

    def _step_at(self, x: float) -> int:
        share = (x - SIDE) / max(self.width() - 2 * SIDE, 1)
        return min(max(round(share * self.maximum()), 0), self.maximum())

    def _go_to(self, step: int) -> None:
        if self._last is not None:
            self.setValue(min(step, self._last))

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, _HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self._told_near(event.pos().x())
            QToolTip.showText(event.globalPos(), wrapped(told) if told else self.toolTip(), self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._step_pressed(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_pointed.emit(step)
        else:
            self.setSliderDown(True)
            self._go_to(step)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().x()
        if self.isSliderDown():
            self._go_to(self._step_at(self._pointer))
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        step = self._step_pressed(event.pos().x()) if is_by_mouse else self.value()
        place = event.globalPos() if is_by_mouse else self.mapToGlobal(QPoint(round(self._x(step)), round(TRACK)))
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
        self._paint_moving_marks(painter)
        self._paint_pointer(painter)
        self._paint_knob(painter)

    def _refresh_ground(self) -> None:
        """Keeps a picture of the marks and numbers, which stay as they are while the knob moves with every frame."""
        shows = (self.maximum(), self.size(), self.devicePixelRatioF(), self._theme, self._ground_key())
        if shows == self._ground_shows:
            return
        self._ground_shows = shows
        self._ground = QPixmap(self.size() * self.devicePixelRatioF())
        self._ground.setDevicePixelRatio(self.devicePixelRatioF())
        self._ground.fill(QColor(self._theme.panel))
        painter = QPainter(self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground_marks(painter)
        painter.end()

    def _numbers(self) -> list[int]:
        """The round numbers of steps that have room below the track."""
        room = self.width() - 2 * SIDE
        return step_marks(self.maximum(), room / _PIXELS_A_NUMBER) if self.maximum() else [0]

    def _paint_numbers(self, painter: QPainter) -> None:
        room = self.width() - 2 * SIDE
        painter.setPen(QPen(QColor(self._theme.faint), 1))
        painter.setFont(text_font(11))
        for step in with_end(self._numbers(), self.maximum(), 50 / max(room, 1) * self.maximum()):
            text = whole(step)
            width = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(self._x(step) - width / 2, 0), self.width() - width - 1)
            painter.drawText(QRectF(left, TRACK + 18, width + 2, 15), Qt.AlignmentFlag.AlignLeft, text)

    def _paint_track(self, painter: QPainter) -> None:
        theme, start, end = self._theme, SIDE, self.width() - SIDE
        computed, playhead = self._x(self._last or 0), self._x(self.value())
        ahead = mixed(QColor(theme.panel), QColor(theme.accent), 0.45)
        parts = ((start, end, QColor(theme.line), 3.0), (start, computed, ahead, 4.0))
        for first, last, colour, width in (*parts, (start, playhead, QColor(theme.accent), 4.0)):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(first, TRACK), QPointF(last, TRACK))

    def _paint_pointer(self, painter: QPainter) -> None:
        if self._pointer is None or not self.isEnabled():
            return
        step = self._step_at(self._pointer) if self.isSliderDown() else self._step_pressed(self._pointer)
        is_there = self._last is not None and step <= self._last
        text = self._told_at(step) if is_there else self.tr("{step}: not yet").format(step=whole(step))
        painter.setFont(text_font(11))
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        place = QRectF(min(max(self._x(step) - width / 2, 0), self.width() - width), 0, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent_tint if is_there else self._theme.grid))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(self._theme.accent if is_there else self._theme.soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_knob(self, painter: QPainter) -> None:
        centre = QPointF(self._x(self.value()), TRACK)
        is_usable = self.isEnabled() and self._last is not None
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(QColor(self._theme.panel), QColor(self._theme.accent), 0.35))
            painter.drawEllipse(centre, _KNOB + 4.5, _KNOB + 4.5)
        painter.setPen(QPen(QColor(self._theme.accent if is_usable else self._theme.faint), 3))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawEllipse(centre, _KNOB, _KNOB)
