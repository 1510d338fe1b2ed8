"""A formula as it is typeset: crisp at any scale, made smaller to fit, scrolled where it would get too small."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from gui.theme import LIGHT, Theme, text_font

_LEAST_SCALE = 0.6
"""Of a drawing made to be read at 1; below it exponents could no longer be told apart."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A typeset formula.

    Attributes:
        svg: black on nothing; it is shown in the theme's ink.
        width: in pixels, at the size in which it is meant to be read.
        height: likewise.
        baseline: how far the line on which the formula stands is below the upper edge.
    """

    svg: bytes
    width: float
    height: float
    baseline: float


class FormulaPreview(QScrollArea):
    """The drawing, in the middle of the room there is; plain text where there is no drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Sheet()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._sheet)

    def show_drawing(self, drawing: Drawing | None, text: str) -> None:
        """Shows a drawing of ``text``, or the text itself where there is no drawing or it cannot be read."""
        self.setAccessibleDescription(text)
        self._sheet.show_drawing(drawing, text)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._sheet.set_theme(theme)

    def scale(self) -> float:
        """How large the drawing is shown, beside 1 for the size it was made for."""
        wanted, room = self._sheet.wanted_size(), self.maximumViewportSize()
        fitting = min(1.0, room.width() / wanted.width(), room.height() / wanted.height())
        return max(_LEAST_SCALE, fitting)

    def _fit(self) -> None:
        self._sheet.set_scale(self.scale())
        must_scroll = self._sheet.width() > self.width() or self._sheet.height() > self.height()
        # Only what can be scrolled is worth a stop of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if must_scroll else Qt.FocusPolicy.NoFocus)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class _Sheet(QWidget):
    """What is scrolled: the drawing in the theme's ink, kept as an image until size, screen or theme change."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._drawing: Drawing | None = None
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._text = ""
        self._image = QImage()
        self._scale = 1.0
        font = text_font(16)
        font.setStyle(QFont.Style.StyleItalic)
        self.setFont(font)

    def show_drawing(self, drawing: Drawing | None, text: str) -> None:
        is_legible = drawing is not None and self._renderer.load(QByteArray(drawing.svg))
        self._drawing = drawing if is_legible else None
        self._text = text
        self._image = QImage()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._image = QImage()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Takes the room for the drawing or the text at a scale."""
        size = self.wanted_size() * scale
        self._scale = scale
        self.setFixedSize(max(1, round(size.width())), max(1, round(size.height())))

    def wanted_size(self) -> QSizeF:
        """Of the drawing or of the text, at scale 1; never empty."""
        if self._drawing is not None:
            return QSizeF(max(1.0, self._drawing.width), max(1.0, self._drawing.height))
        return QSizeF(self.fontMetrics().size(0, self._text) + QSize(4, 0))

    def _draw_text(self, painter: QPainter) -> None:
        wanted = self.wanted_size()
        painter.scale(self._scale, self._scale)
        painter.setPen(QColor(self._theme.soft))
        painter.drawText(QRectF(2, 0, wanted.width(), wanted.height()), self._text)

    def _draw(self, drawing: Drawing) -> QImage:
        """The drawing as an image of the screen's own pixels in one colour, its baseline between two rows of them."""
        ratio = self.devicePixelRatioF()
        baseline = drawing.baseline * self._scale * ratio
        place = QRectF(QPointF(0, round(baseline) - baseline), self.wanted_size() * self._scale * ratio)
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, place)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(self._theme.ink))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._drawing is None:
            self._draw_text(painter)
            return
        if self._image.size() != self.size() * self.devicePixelRatioF():
            self._image = self._draw(self._drawing)
        painter.drawImage(0, 0, self._image)
