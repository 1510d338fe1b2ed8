"""The formula as it becomes its value, written line by line as on paper; on the way back with its gradients."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from gui.models.reduction_picture import Picture
from gui.theme import Theme
from gui.views.formula_layout import (
    Paper,
)
from gui.views.formula_sheet import FormulaSheet

_LARGE = 1.5
"""In a lecture, beside 1 for reading."""


class FormulaReduction(QScrollArea):
    """The paper.

    Signals:
        hovered: the characters ``(start, end)`` of the formula under the mouse; None when it leaves.
        chosen: the forward step whose piece was clicked.
    """

    hovered = Signal(object)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formulaReduction")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sheet = FormulaSheet()
        self._sheet.hovered.connect(self.hovered)
        self._sheet.chosen.connect(self.chosen)
        self.setWidget(self._sheet)
        self.setWidgetResizable(False)
        self.retranslate()

    def show_picture(self, picture: Picture) -> None:
        """Shows the formula at a stop."""
        self._sheet.show_picture(picture)
        self.setAccessibleDescription(picture.text)
        self._fit()

    def highlight(self, span: tuple[int, int] | None) -> None:
        """Marks a piece that is pointed at elsewhere; None takes that back."""
        self._sheet.highlight(span)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._sheet.set_scale(_LARGE if is_large else 1.0)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._sheet.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Formula, step by step"))
        self._fit()

    def paper(self) -> Paper:
        """What is written, and where."""
        return self._sheet.paper

    def _fit(self) -> None:
        """Lays the paper out for the room there is, and brings what runs into view."""
        # Not the viewport's own size: that changes with the scroll bars, and they would change with it, for ever.
        whole, bar = self.maximumViewportSize(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = QSize(max(whole.width() - bar, 0), whole.height())
        self._sheet.lay_out(room)
        paper = self._sheet.paper
        height = room.height() - (bar if paper.width > room.width() else 0)
        self._sheet.resize(round(paper.width), max(round(paper.height), height))
        running = paper.running()
        if running.isNull() or paper.marks:
            self.ensureVisible(round(running.center().x()), 0)
        else:
            self.ensureVisible(round(running.center().x()), round(running.bottom()), 80, 30)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 176)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 84)
