"""A button with a drawn sign, sharp on every screen, and perhaps a word beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from gui.theme import LIGHT, Theme, text_font
from gui.views.curve_look import mixed
from gui.views.transport_icons import SIDE, TransportIcon, icon_path

_SIZE = 36
_SIGN = 16.0
_GAP = 7.0
_RADIUS = 8.0


class TransportButton(QAbstractButton):
    """The button; one with words on it is the main one."""

    def __init__(self, icon: TransportIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._path = icon_path(icon)
        self._words: tuple[str, ...] = ()
        self.setFont(text_font(13, QFont.Weight.DemiBold))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: tuple[str, ...]) -> None:
        """Takes all that may ever stand on it, so that it keeps its width."""
        self._words = words
        self.updateGeometry()

    def show_sign(self, icon: TransportIcon, word: str = "") -> None:
        """Shows another sign and another word."""
        self._path = icon_path(icon)
        self.setText(word)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if not self._words:
            return QSize(_SIZE, _SIZE)
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(round(widest + _SIGN + _GAP + 2 * 14), _SIZE)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colour = self._ink()
        width = _SIGN + (_GAP + self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0)
        left = (self.width() - width) / 2
        self._paint_sign(painter, left, colour)
        if self.text():
            painter.setPen(colour)
            place = QRectF(left + _SIGN + _GAP, 0, self.width(), self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _is_primary(self) -> bool:
        return bool(self._words)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setBrush(self._ground())
        painter.setPen(QPen(self._edge(), 2 if self.hasFocus() else 1))
        inset = 1.0 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_sign(self, painter: QPainter, left: float, colour: QColor) -> None:
        painter.save()
        painter.translate(left, (self.height() - _SIGN) / 2)
        painter.scale(_SIGN / SIDE, _SIGN / SIDE)
        painter.fillPath(self._path, colour)
        painter.restore()

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return mixed(QColor(self._theme.panel), QColor(self._theme.faint), 0.55)
        return QColor(self._theme.on_accent if self._is_primary() else self._theme.ink)

    def _ground(self) -> QColor:
        theme = self._theme
        if not self.isEnabled():
            return QColor(theme.grid if self._is_primary() else theme.panel)
        if self._is_primary():
            accent = QColor(theme.accent)
            return accent.darker(112) if self.isDown() else accent.lighter(107) if self.underMouse() else accent
        return QColor(theme.accent_tint if self.isDown() else theme.field if self.underMouse() else theme.panel)

    def _edge(self) -> QColor:
        theme = self._theme
        if self.hasFocus():
            return QColor(theme.ink if self._is_primary() else theme.accent)
        if not self.isEnabled():
            return QColor(theme.line)
        return self._ground() if self._is_primary() else QColor(theme.faint if self.underMouse() else theme.line)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)
