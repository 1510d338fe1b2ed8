"""What has just happened, in a sentence with its numbers: the rule, what goes where, and what comes next."""

from html import escape

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.explanation import Explanation, Note, Tone
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.views.formula_preview import Drawing
from gui.views.rich_sentence import equation_html, sentence_html, strong

_SIZE, _LARGE_SIZE = 13, 19
_MOST_DRAWINGS = 200
_BAR = 4.0
_SIGNS = {Tone.QUIET: "", Tone.CHECKED: "✓ ", Tone.DEFECT: "✗ ", Tone.REFUSED: "✗ "}


class ExplanationView(QFrame):
    """The sentence.

    Signals:
        latex_wanted: a rule that is shown as text and may be drawn: :meth:`show_drawing` brings it.
    """

    latex_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explanation")
        self._theme = LIGHT
        self._explanation: Explanation | None = None
        self._size = _SIZE
        self._drawings: dict[str, Drawing] = {}
        self._images: dict[tuple[str, float, str], QImage] = {}
        self._text = _text_browser()
        self._copy = QPushButton()
        self._copy.setObjectName("copyReport")
        self._copy.setProperty("isSmall", True)  # noqa: FBT003 (a property)
        self._copy.clicked.connect(self._on_copy)
        self._copy.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 6)
        layout.addWidget(self._text)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.retranslate()

    def explain(self, explanation: Explanation) -> None:
        """Says what has happened at a stop."""
        self._explanation = explanation
        self.setAccessibleDescription(explanation.text)
        self._copy.setVisible(self._report() != "")
        self._render()
        for equation in explanation.equations:
            if equation.latex and equation.latex not in self._drawings:
                self.latex_wanted.emit(equation.latex)

    def show_drawing(self, latex: str, drawing: Drawing) -> None:
        """Shows a rule as it is typeset, now and whenever it comes again."""
        if len(self._drawings) >= _MOST_DRAWINGS:
            self._drawings.pop(next(iter(self._drawings)))
            self._images.clear()
        self._drawings[latex] = drawing
        if self._explanation and any(one.latex == latex for one in self._explanation.equations):
            self._render()

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._size = _LARGE_SIZE if is_large else _SIZE
        self._render()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._render()
        self.update()

    def retranslate(self) -> None:
        """Says its own texts anew; what it explains is for its owner to say again."""
        self.setAccessibleName(self.tr("What has just happened"))
        self._copy.setText(self.tr("Copy the report"))
        teach(self._copy, self.tr("Copies every difference with all its digits, for whoever looks into the defect."))

    def text(self) -> str:
        """What is said, as plain text."""
        return self._explanation.text if self._explanation else ""

    def _report(self) -> str:
        notes = self._explanation.notes if self._explanation else ()
        return "\n".join(note.quoted for note in notes if note.tone is Tone.DEFECT)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text()}\n{self._report()}")

    def _render(self) -> None:
        self._text.document().setDefaultFont(text_font(self._size))
        html = self._html(self._explanation) if self._explanation else ""
        self._text.setHtml(f'<div style="color: {self._theme.ink};">{html}</div>')
        self.update()

    def _html(self, explanation: Explanation) -> str:
        soft = self._theme.soft
        piece = f' <span style="color: {soft};">·</span> {escape(explanation.piece)}' if explanation.piece else ""
        parts = [f'<span style="color: {self._theme.running};">▸</span> {strong(escape(explanation.heading))}{piece}']
        parts.append(" ".join(map(sentence_html, explanation.said)))
        equations = [equation_html(one, self._drawn(one.latex)) for one in explanation.equations]
        if equations:
            size = round(self._size * 1.15)
            lines = "<br>".join(equations)
            parts.append(f'<span style="font-size: {size}px;">{lines}</span>')
        following = " ".join(map(sentence_html, explanation.following))
        parts.append(f'<span style="color: {soft};">{following}</span>')
        parts += map(self._note_html, explanation.notes)
        return "".join(f'<p style="margin-top: 0; margin-bottom: 6px;">{part}</p>' for part in parts if part)

    def _note_html(self, note: Note) -> str:
        colour = {Tone.CHECKED: self._theme.done, Tone.QUIET: self._theme.soft}.get(note.tone, self._theme.problem)
        quoted = f"<br><i>{escape(note.quoted)}</i>" if note.tone is Tone.REFUSED else ""
        size = round(self._size * 0.9)
        return (
            f'<span style="color: {colour}; font-size: {size}px;">{_SIGNS[note.tone]}{escape(note.text)}{quoted}</span>'
        )

    def _drawn(self, latex: str) -> str:
        drawing = self._drawings.get(latex)
        if drawing is None:
            return ""
        scale = self._size / _SIZE
        name = QUrl(f"drawing:{abs(hash(latex))}")
        self._text.document().addResource(QTextDocument.ResourceType.ImageResource, name, self._image(latex, scale))
        width, height = round(drawing.width * scale), round(drawing.height * scale)
        return f'<img src="{name.toString()}" width="{width}" height="{height}" style="vertical-align: middle;">'

    def _image(self, latex: str, scale: float) -> QImage:
        """The drawing in the theme's ink, in the screen's own pixels; painted once."""
        key = latex, scale * self.devicePixelRatioF(), self._theme.ink
        if key not in self._images:
            self._images[key] = self._painted(self._drawings[latex], scale)
        return self._images[key]

    def _painted(self, drawing: Drawing, scale: float) -> QImage:
        ratio = self.devicePixelRatioF()
        size = QSize(round(drawing.width * scale * ratio), round(drawing.height * scale * ratio))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(drawing.svg)).render(painter, QRectF(image.rect()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(self._theme.ink))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_telling = self._explanation is not None
        painter.setBrush(QColor(self._theme.running_tint if is_telling else self._theme.field))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if is_telling:
            painter.setBrush(QColor(self._theme.running))
            painter.drawRoundedRect(QRectF(0, 0, _BAR, self.height()), 2, 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 168)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 72)


def _text_browser() -> QTextBrowser:
    """Text that can be selected with the mouse, and leaves the keys to the inspector."""
    text = QTextBrowser()
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.setOpenLinks(False)
    text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    text.document().setDocumentMargin(0)
    text.setStyleSheet("QTextBrowser { background: transparent; border: none; }")
    return text
