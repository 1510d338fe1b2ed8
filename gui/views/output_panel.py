"""What a script has printed until the moment that is looked at, and below it how it ended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from core.notation.program_problem import Refusal
from core.trajectory.number_text import whole
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from gui.models.output_text import OutputText
from gui.models.script_report import notes_of_end, notes_of_hints, notes_of_refusals
from gui.teaching import teach
from gui.theme import Theme, text_font
from gui.views.card import Card
from gui.views.output_view import OutputView
from gui.views.script_report_view import ScriptReportView


class OutputPanel(Card):
    """The panel.

    Signals:
        line_asked: a person wants to see a line of the script.
    """

    line_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outputPanel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._trace = ProgramTrace()
        self._moment = self._count = 0
        self._end: ProgramEnd | None = None
        self._refusals: tuple[Refusal, ...] = ()
        self._output = OutputText(self._trace.pieces)
        self._view = OutputView()
        self._report = ScriptReportView()
        self._earlier = _soft_label()
        self._later = _soft_label()
        self._copy = QPushButton()
        self._set_up()
        self.retranslate()

    def show_moment(self, trace: ProgramTrace, moment: int) -> None:
        """Shows what was there at a moment of a run; costs no more than what has come or gone since the last time."""
        if trace is not self._trace:
            self._trace, self._output = trace, OutputText(trace.pieces)
        self._moment = moment
        self._show_text()
        self._show_notes()

    def show_end(self, end: ProgramEnd | None) -> None:
        """Says how the run came to its end; None while it goes on, or has not begun."""
        self._end = end
        self._show_text()
        self._show_notes()

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Says why the script is not run; none where nothing is refused."""
        self._refusals = tuple(refusals)
        self._show_notes()

    def text(self) -> str:
        """All that was there at the moment that is shown, and what is told below it."""
        return "\n".join(filter(None, (self._output.whole(self._count), self._report.notes_text())))

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.set_heading(self.tr("Output"))
        self._view.setAccessibleName(self.tr("Output of the script"))
        self._copy.setText(self.tr("Copy all"))
        teach(self._copy, self.tr("Copies all that was printed until this moment, also lines that are not kept here."))
        self._report.retranslate()
        self._output = OutputText(self._trace.pieces)  # what warnings mean is said in the other language
        self._show_text()
        self._show_notes()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._view.set_theme(theme)
        self._report.set_theme(theme)

    def _set_up(self) -> None:
        self._copy.setObjectName("copyOutput")
        self._copy.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._earlier.setObjectName("earlierOutput")
        self._later.setObjectName("laterOutput")
        self.add_to_heading(self._copy)
        for part in (self._earlier, self._view, self._later, self._report):
            self.body.addWidget(part)
        self.body.setStretchFactor(self._view, 1)
        self._copy.clicked.connect(self._on_copy)
        self._view.copy_all_asked.connect(self._on_copy)
        self._report.line_asked.connect(self.line_asked)

    def _show_text(self) -> None:
        self._output.catch_up()
        self._count = self._trace.piece_count(self._moment)
        self._view.show_pieces(self._output, self._count)
        self._copy.setEnabled(bool(self._count) or bool(self._end))
        self._say(self._earlier, self._earlier_words())
        self._say(self._later, self._later_words())
        invitation = self._invitation()
        if self._view.placeholderText() != invitation:
            self._view.setPlaceholderText(invitation)

    def _show_notes(self) -> None:
        notes = notes_of_refusals(self._refusals) + notes_of_hints(self._trace.hints, self._moment)
        if self._end is not None and self._is_at_end():
            notes += notes_of_end(self._end)
        self._report.show_notes(notes)

    def _is_at_end(self) -> bool:
        return self._moment >= len(self._trace)

    def _earlier_words(self) -> str:
        left_out = self._view.left_out
        if not left_out:
            return ""
        return self.tr("{count} lines before these are not kept here; Copy all has them.").format(count=whole(left_out))

    def _later_words(self) -> str:
        total = len(self._trace.pieces)
        parts = []
        if self._count < total:
            lines = max(1, self._output.line_count(total) - self._output.line_count(self._count))
            one, several = self.tr("One more line is printed later."), self.tr("{count} more lines are printed later.")
            parts.append(one if lines == 1 else several.format(count=whole(lines)))
        if self._end is not None and self._end.kind is not EndKind.DONE and not self._is_at_end():
            parts.append(self._later_end(self._end))
        return " ".join(parts)

    def _later_end(self, end: ProgramEnd) -> str:
        if end.kind is EndKind.ERROR and end.line is not None:
            told = self.tr("Later the script ends in line {line} with {error}.")
            return told.format(line=whole(end.line), error=end.error)
        return self.tr("Later the script is ended.")

    def _invitation(self) -> str:
        if not self._trace.pieces and self._end is not None and self._end.kind is EndKind.DONE:
            return self.tr("The script printed nothing.")
        if self._trace.pieces:
            return self.tr("Nothing has been printed until here.")
        return self.tr("What the script prints appears here. Run it, or step through it statement by statement.")

    def _say(self, label: QLabel, words: str) -> None:
        if words != label.text():
            label.setText(words)
        if label.isHidden() is bool(words):
            label.setVisible(bool(words))

    def _fit(self) -> None:
        margins = self.contentsMargins()
        width = self.width() - margins.left() - margins.right() - 28
        self._report.fit(max(width, 80), self.height() // 2)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _soft_label() -> QLabel:
    label = QLabel()
    label.setProperty("tone", "soft")
    label.setFont(text_font(12))
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.hide()
    return label
