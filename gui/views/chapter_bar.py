"""The chapters of an iteration side by side: done, now with how far it is, not yet. A click goes there."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from gui.models.script_pass import ScriptPass
from gui.models.substep import Chapter
from gui.models.substeps import Substeps
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font

_HEIGHT = 28
_SHORT = {Chapter.AGAIN: "again", Chapter.SECOND_ORDER: "2nd order"}
"""Names beside which six chapters have room."""


class ChapterBar(QWidget):
    """The chapters.

    Signals:
        chosen: the first stop of the chapter that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chapterBar")
        self._substeps: Substeps | None = None
        self._buttons = {chapter: _ChapterButton() for chapter in Chapter}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for chapter, button in self._buttons.items():
            button.setObjectName(f"{chapter.name.lower()}Chapter")
            button.clicked.connect(lambda _checked, chapter=chapter: self._on_clicked(chapter))
            layout.addWidget(button)
        self.retranslate()

    def show_stop(self, substeps: Substeps, index: int) -> None:
        """Shows where in the iteration a stop is."""
        was_script, self._substeps = self._is_script(), substeps
        if was_script != self._is_script():
            self.retranslate()
        starts = dict(substeps.starts)
        for chapter, button in self._buttons.items():
            start = starts.get(chapter)
            button.setVisible(start is not None)
            if start is not None:
                count = substeps[start].count
                button.show_progress(_SHORT.get(chapter, chapter.value), min(max(index - start + 1, 0), count), count,
                                     is_now=substeps[index].chapter is chapter)  # fmt: skip

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        for chapter, button in self._buttons.items():
            teach(button, self._lesson(chapter))

    def _on_clicked(self, chapter: Chapter) -> None:
        start = self._substeps.start_of(chapter) if self._substeps else None
        if start is not None:
            self.chosen.emit(start)

    def _is_script(self) -> bool:
        return self._substeps is not None and isinstance(self._substeps.trace, ScriptPass)

    def _lesson(self, chapter: Chapter) -> str:
        if self._is_script() and chapter in (Chapter.ZERO_GRAD, Chapter.FORWARD, Chapter.BACKWARD):
            return self._lesson_of_script(chapter)
        return {
            Chapter.ZERO_GRAD: self.tr(
                "optimizer.zero_grad(): the gradients that the iteration before left are removed, as backward() adds. "
                "Where it is switched off they stay."
            ),
            Chapter.FORWARD: self.tr(
                "The function is computed, operation by operation. PyTorch builds its graph meanwhile."
            ),
            Chapter.BACKWARD: self.tr(
                "loss.backward(): from the loss back to the parameters, every node multiplies what comes in by its own "
                "derivative."
            ),
            Chapter.AGAIN: self.tr("loss.backward() called a second time on the same graph."),
            Chapter.SECOND_ORDER: self.tr("The gradient's own graph: the gradient is differentiated once more."),
            Chapter.UPDATE: self.tr("optimizer.step(): the parameters move."),
        }[chapter]

    def _lesson_of_script(self, chapter: Chapter) -> str:
        if chapter is Chapter.ZERO_GRAD:
            return self.tr("zero_grad(): the gradients that are there are removed, as backward() would add to them.")
        if chapter is Chapter.FORWARD:
            return self.tr(
                "The operations of the script that this pass goes back through, in the order in which they ran. Each "
                "put its node into PyTorch's graph."
            )
        return self.tr(
            "From what is differentiated back to the leaves: every node multiplies what comes in by its own derivative."
        )


class _ChapterButton(QAbstractButton):
    """One chapter."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._done = 0
        self._count = 0
        self._is_now = False
        self._shown = self._widest = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, words: str, done: int, count: int, *, is_now: bool) -> None:
        self._done, self._count, self._is_now = done, count, is_now
        mark = "✓" if done == count and not is_now else f"{done:,}/{count:,}" if is_now else ""
        self._shown = f"{words} {mark}".strip()
        self.setAccessibleName(self._shown)
        widest = f"{words} {count:,}/{count:,}" if is_now else f"{words} ✓"
        if widest != self._widest:  # within a chapter nothing need be laid out anew
            self._widest = widest
            self.setText(words)
            self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(text_font(12, QFont.Weight.DemiBold)).horizontalAdvance(self._widest) + 14, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_done = self._done == self._count and not self._is_now
        edge = theme.running if self._is_now else theme.line
        painter.setBrush(
            QColor(theme.running_tint if self._is_now else theme.field if self.underMouse() else theme.panel)
        )
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else edge), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setFont(text_font(12, QFont.Weight.DemiBold if self._is_now else QFont.Weight.Normal))
        painter.setPen(QColor(theme.running if self._is_now else theme.done if is_done else theme.soft))
        room = self.rect().adjusted(4, 0, -4, 0)
        text = QFontMetrics(painter.font()).elidedText(self._shown, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
