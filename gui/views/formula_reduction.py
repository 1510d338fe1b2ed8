"""The formula, or the script, as it becomes its value, line by line as on paper; on the way back with gradients."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from gui.models.pointed import Pointed
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
        hovered: a :class:`Pointed`, the piece under the mouse; None when it leaves.
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
        self._is_code = False
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
        if picture.is_code != self._is_code:
            self._is_code = picture.is_code
            self.retranslate()
        else:
            self._fit()

    def highlight(self, pointed: Sequence[Pointed]) -> None:
        """Marks the pieces that are pointed at elsewhere; nothing takes that back."""
        self._sheet.highlight(pointed)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._sheet.set_scale(_LARGE if is_large else 1.0)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._sheet.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        named = self.tr("Script, step by step") if self._is_code else self.tr("Formula, step by step")
        self.setAccessibleName(named)
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
        if paper.middle is not None:
            self._show_middle(paper.middle, running)
        elif running.isNull() or paper.marks:
            self.ensureVisible(round(running.center().x()), 0)
        else:
            self.ensureVisible(round(running.center().x()), round(running.bottom()), 80, 30)

    def _show_middle(self, middle: QRectF, running: QRectF) -> None:
        """Brings the statement that is at work into view: its gradients, if there is room, and its text in any case."""
        across = round(running.center().x() if not running.isNull() else 0)
        self.ensureVisible(across, round(middle.bottom()), 80, 8)
        self.ensureVisible(across, round(middle.top()), 80, 4)

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
