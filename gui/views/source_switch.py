"""The switch between the two sources: a formula, or a script. Both are kept; one is run."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font

_HEIGHT = 28
_ARROWS = {Qt.Key.Key_Left: SourceKind.FORMULA, Qt.Key.Key_Right: SourceKind.SCRIPT}


class SourceSwitch(QWidget):
    """The switch.

    Signals:
        chosen: with the :class:`SourceKind` that a person wants to be run.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceKind")
        self._source = SourceKind.FORMULA
        self._buttons = {source: _Segment(is_left=source is SourceKind.FORMULA) for source in SourceKind}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 8, 3)
        layout.setSpacing(0)
        for source, button in self._buttons.items():
            button.setObjectName(f"{source.value}Source")
            group.addButton(button)
            button.clicked.connect(lambda _checked, source=source: self._choose(source))
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_source(SourceKind.FORMULA)
        self.retranslate()

    def show_source(self, source: SourceKind) -> None:
        """Shows which of the two is run."""
        self._source = source
        for each, button in self._buttons.items():
            button.setChecked(each is source)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Source"))
        formula, script = self._buttons[SourceKind.FORMULA], self._buttons[SourceKind.SCRIPT]
        formula.setText(self.tr("Formula"))
        script.setText(self.tr("Script"))
        for button in (formula, script):
            button.setAccessibleName(button.text())
        teach(formula, self.tr("One line of mathematics, made smaller by an optimiser. The script is kept. (Ctrl+1)"))
        teach(script, self.tr("A PyTorch script, run statement by statement. The formula is kept. (Ctrl+2)"))

    def _choose(self, source: SourceKind) -> None:
        """Which one is run is the document's to say, which may refuse."""
        self.show_source(self._source)
        if source is not self._source:
            self.chosen.emit(source)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        source = _ARROWS.get(Qt.Key(event.key()))
        if source is None:
            super().keyPressEvent(event)
        else:
            self._buttons[source].setFocus()
            self._choose(source)


class _Segment(QAbstractButton):
    """One side of the switch."""

    def __init__(self, *, is_left: bool) -> None:
        super().__init__()
        self._theme = LIGHT
        self._is_left = is_left
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(_font(is_bold=True)).horizontalAdvance(self.text()) + 30, _HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()  # a group of buttons would only move the focus
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        ground = theme.accent_tint if is_on else theme.field if self.underMouse() else theme.panel
        painter.setBrush(QColor(ground))
        painter.setPen(
            QPen(QColor(theme.accent if self.hasFocus() or is_on else theme.line), 2 if self.hasFocus() else 1)
        )
        # The two meet in the middle: the round corners there lie outside of what is seen.
        frame = QRectF(self.rect()).adjusted(1, 1, 8 if self._is_left else -1, -1)
        painter.drawRoundedRect(frame if self._is_left else frame.adjusted(-8, 0, 0, 0), 7, 7)
        painter.setFont(_font(is_bold=is_on))
        painter.setPen(QColor(theme.accent if is_on else theme.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if not is_on and not self._is_left:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawLine(0, 1, 0, self.height() - 2)


def _font(*, is_bold: bool) -> QFont:
    return text_font(13, QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
