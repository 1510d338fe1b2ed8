"""The line at the foot of the window: what goes on in one sentence, the step in numbers, and how the engine is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from core.trajectory.number_text import full, shown, whole
from gui.teaching import teach
from gui.theme import LIGHT, PADDING, Theme, text_font
from gui.views.sentence_label import SentenceLabel

_HEIGHT = 30
_WIDEST_NUMBER = "−1.23457e−10"
_WHOLE_PROGRESS = 1000


class StatusLine(QWidget):
    """The line. Its numbers keep their places, whatever the sentence says.

    Signals:
        cancelled: the person wants the long work that is shown to end.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = SourceKind.FORMULA
        self._sentence = SentenceLabel("plain")
        self._progress = QProgressBar()
        self._cancel = QPushButton()
        self._step = _Figure("1,000,000")
        self._loss = _Figure(_WIDEST_NUMBER)
        self._gradient = _Figure(_WIDEST_NUMBER)
        self._rate = _Figure()
        self._engine = QLabel()
        self._name_widgets()
        self._lay_out()
        self.retranslate()
        self.hide_progress()
        self.show_numbers(None, None, None)

    def show_sentence(self, sentence: str) -> None:
        """Says what goes on."""
        self._sentence.say(sentence)

    def show_numbers(self, step: int | None, loss: float | None, gradient_norm: float | None) -> None:
        """Shows the numbers of the iteration looked at; None is *not yet*."""
        self._step.show_text(None if step is None else whole(step), "" if step is None else whole(step))
        for figure, value in ((self._loss, loss), (self._gradient, gradient_norm)):
            figure.show_text(None if value is None else shown(value), "" if value is None else full(value))

    def show_source(self, source: SourceKind) -> None:
        """Counts steps of a formula's run, or statements of a script, which has no gradient that is the run's own."""
        self._source = source
        self._gradient.setVisible(source is SourceKind.FORMULA)
        self._say_counts()

    def show_rate(self, steps_per_second: float | None) -> None:
        """Shows how fast a run goes; None while none does."""
        self._rate.show_text("" if steps_per_second is None else self._rate_text(_brief(steps_per_second)))

    def show_engine(self, text: str) -> None:
        """Shows how the engine is, such as *engine ready · torch 2.13 · float32*."""
        self._engine.setText(text)

    def show_progress(self, fraction: float | None) -> None:
        """Shows how much of a long work is done; None where that is not known."""
        self._progress.setRange(0, 0 if fraction is None else _WHOLE_PROGRESS)
        self._progress.setValue(round(_WHOLE_PROGRESS * (fraction or 0.0)))
        self._progress.show()
        self._cancel.show()

    def hide_progress(self) -> None:
        """The long work has ended, one way or another."""
        self._progress.hide()
        self._cancel.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for figure in (self._step, self._loss, self._gradient, self._rate):
            figure.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew; the rate comes anew from outside."""
        self._cancel.setText(self.tr("Cancel"))
        self._loss.set_name(self.tr("loss"))
        self._gradient.set_name(self.tr("|grad|"))
        self._say_counts()
        teach(self._cancel, self.tr("Ends what is going on; what was done so far stays."))
        self._say_names()

    def _say_counts(self) -> None:
        is_script = self._source is SourceKind.SCRIPT
        self._step.set_name(self.tr("statement") if is_script else self.tr("step"))
        self._step.setAccessibleName(self.tr("Statement") if is_script else self.tr("Step"))
        self._rate.set_widest(self._rate_text("100,000"))
        self._rate.setAccessibleName(self.tr("Statements a second") if is_script else self.tr("Steps a second"))

    def _rate_text(self, rate: str) -> str:
        is_script = self._source is SourceKind.SCRIPT
        return (self.tr("{rate} statements/s") if is_script else self.tr("{rate} steps/s")).format(rate=rate)

    def _say_names(self) -> None:
        self._sentence.setAccessibleName(self.tr("What goes on"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._loss.setAccessibleName(self.tr("Loss"))
        self._gradient.setAccessibleName(self.tr("Norm of the gradient"))
        self._engine.setAccessibleName(self.tr("State of the engine"))

    def _name_widgets(self) -> None:
        for widget, name in (
            (self._sentence, "statusSentence"),
            (self._progress, "progress"),
            (self._cancel, "cancelButton"),
            (self._step, "statusStep"),
            (self._loss, "statusLoss"),
            (self._gradient, "statusGradient"),
            (self._rate, "statusRate"),
            (self._engine, "statusEngine"),
        ):
            widget.setObjectName(name)
        self._cancel.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        self._engine.setFont(text_font(12))
        self._engine.setProperty("tone", "soft")
        self._sentence.setFixedHeight(self._sentence.fontMetrics().lineSpacing() + 1)
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING + 4, 0, PADDING + 4, 0)
        layout.setSpacing(18)
        layout.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._progress, self._cancel, self._step, self._loss, self._gradient, self._rate, self._engine):
            layout.addWidget(part)
        self.setFixedHeight(_HEIGHT)


class _Figure(QWidget):
    """A number behind its name, in a place wide enough for any. A label would lay the line out anew each time."""

    def __init__(self, widest: str = "") -> None:
        super().__init__()
        self._name = ""
        self._widest = widest
        self._indent = 0
        self._text: str | None = ""
        self._theme = LIGHT
        self.setFont(text_font(12))

    def set_name(self, name: str) -> None:
        """Takes the number's name, such as *loss*."""
        self._name = name
        self._indent = self.fontMetrics().horizontalAdvance(name) + 6
        self._fit()

    def set_widest(self, widest: str) -> None:
        """Takes the longest text that may stand there."""
        self._widest = widest
        self._fit()

    def _fit(self) -> None:
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (self._widest, self._absence()))
        self.setFixedSize(self._indent + widest + 2, self.fontMetrics().lineSpacing() + 2)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_text(self, text: str | None, tool_tip: str = "") -> None:
        """Shows a text; None is what is not there yet."""
        if text != self._text:
            self._text = text
            self.setToolTip(tool_tip)
            self._tell()

    def text(self) -> str:
        """What stands behind the name."""
        return self._absence() if self._text is None else self._text

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{self._name} {self.text()}")
        self.update()

    def _absence(self) -> str:
        return QCoreApplication.translate("StatusLine", "not yet")

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self._theme.soft))
        painter.drawText(self.rect(), middle, self._name)
        painter.setPen(QColor(self._theme.faint if self._text is None else self._theme.ink))
        painter.drawText(self.rect().adjusted(self._indent, 0, 0, 0), middle, self.text())


def _brief(rate: float) -> str:
    return whole(round(rate)) if rate >= 10 else f"{rate:.1f}"
