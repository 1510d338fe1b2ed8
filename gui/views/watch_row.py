"""One watch as a row: its curve's mark, what is watched, on which plot, and below it what is wrong."""

from PySide6.QtCore import QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import PlotRole, WatchChoice
from gui.models.watch_rows import WatchRow, watch_problem
from gui.parameter_mark import draw_mark
from gui.teaching import teach
from gui.theme import LIGHT, Theme, code_font, text_font
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.sentence_label import SentenceLabel
from gui.views.text_field import TextField

_AUTOMATIC = "automatic"
_ROLE_WIDTH = 104
LOSS_LOOK = -1
"""The look of the loss, which has a colour of its own."""


class WatchField(TextField):
    """Where a watch is typed, with the names that are known offered.

    Signals:
        text_taken: what was typed is complete.
    """

    text_taken = Signal(str)

    def __init__(self, names: QStringListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(code_font(13))
        completer = QCompleter(self)
        completer.setModel(names)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setCompleter(completer)
        self.editingFinished.connect(lambda: self.text_taken.emit(self.text().strip()))

    def show_problem(self, *, is_wrong: bool) -> None:
        """Marks the field as wrong, or as right."""
        if bool(self.property("isProblem")) is not is_wrong:
            self.setProperty("isProblem", is_wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class WatchRowView(QWidget):
    """The row of a watch.

    Signals:
        edited: the watch became another one, a :class:`WatchChoice`.
        removed: a person wants it no more.
    """

    edited = Signal(object)
    removed = Signal()

    def __init__(self, names: QStringListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WatchRow(WatchChoice(""))
        self._mark = _Mark()
        self._field = WatchField(names)
        self._plot = ChoiceBox(is_flat=True)
        self._remove = QToolButton()
        self._said = SentenceLabel("problem")
        self._set_up()
        self._lay_out()
        self.retranslate()

    def show_row(self, row: WatchRow) -> None:
        """Shows a watch; what is being typed stays, unless the watch has become another one meanwhile."""
        if row.choice.text != self._row.choice.text or not self._field.isModified():
            self._field.setText(row.choice.text)
        self._row = row
        self._plot.show_choice(_AUTOMATIC if row.choice.plot is None else row.choice.plot.value)
        self._say(row.problem, row.mistake)

    def show_look(self, look: int | None, *, keeps_place: bool) -> None:
        """Shows the mark of its curve: a parameter's, or the loss's; none where it has no curve.

        Args:
            look: as in :meth:`~gui.views.watch_editor.WatchEditor.show_looks`.
            keeps_place: whether the place of a mark is kept free, since other rows have one.
        """
        self._mark.show_look(look)
        self._mark.setVisible(keeps_place)

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        return self._field, self._plot, self._remove

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._mark.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew; what is wrong comes anew from outside."""
        self._field.setAccessibleName(self.tr("Watch"))
        teach(self._field, self.tr("What is watched: x, x.grad, x[0], or a small expression such as (x.grad**2).sum()"))
        self._plot.show_choices(
            (
                Choice(_AUTOMATIC, self.tr("automatic"), self.tr("On the plot that fits what it is.")),
                Choice(PlotRole.PARAMETERS.value, self.tr("parameters")),
                Choice(PlotRole.LOSS.value, self.tr("loss")),
                Choice(PlotRole.GRADIENTS.value, self.tr("gradients")),
            )
        )
        self._plot.setAccessibleName(self.tr("Plot of the watch"))
        teach(self._plot, self.tr("On which plot it is drawn."))
        self._remove.setText("✕")
        self._remove.setAccessibleName(self.tr("Remove the watch"))
        teach(self._remove, self.tr("Watches this no more."))
        self.show_row(self._row)

    def _set_up(self) -> None:
        self._field.setObjectName("watchField")
        self._plot.setObjectName("watchPlot")
        self._remove.setObjectName("removeWatch")
        self._said.setObjectName("watchProblem")
        self._plot.setFont(text_font(12))
        self._plot.setFixedWidth(_ROLE_WIDTH)
        self._remove.setProperty("isFlat", True)  # noqa: FBT003 - Qt's own signature
        self._remove.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._field.textEdited.connect(self._on_typed)
        self._field.text_taken.connect(self._on_text_taken)
        self._plot.chosen.connect(self._on_plot_chosen)
        self._remove.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        for part in (self._mark, self._field, self._plot, self._remove):
            line.addWidget(part)
        line.setStretchFactor(self._field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self._said)

    def _on_typed(self, text: str) -> None:
        """What was wrong is right as soon as it is; what is not complete yet is not called wrong."""
        problem = watch_problem(text)
        if not problem:
            self._say("", "")

    def _on_text_taken(self, text: str) -> None:
        self._field.setModified(False)
        if not text:
            self.removed.emit()
        elif text != self._row.choice.text:
            self.edited.emit(WatchChoice(text, self._row.choice.plot))
        else:
            self._say(self._row.problem, self._row.mistake)

    def _on_plot_chosen(self, key: str) -> None:
        plot = None if key == _AUTOMATIC else PlotRole(key)
        if plot is not self._row.choice.plot:
            self.edited.emit(WatchChoice(self._row.choice.text, plot))

    def _say(self, problem: str, mistake: str) -> None:
        gaps = self.tr("It has gaps: {mistake}").format(mistake=mistake) if mistake else ""
        self._field.show_problem(is_wrong=bool(problem))
        self._said.set_tone("problem" if problem else "running")
        self._said.say(problem or gaps)
        self._said.setVisible(bool(problem or gaps))


class _Mark(QWidget):
    """The mark of a curve, in its colour and shape."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("watchMark")
        self._look: int | None = None
        self._theme = LIGHT
        self.setFixedSize(13, 13)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_look(self, look: int | None) -> None:
        """Takes a curve's look; without one there is no mark."""
        self._look = look
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._look is not None and self._look != LOSS_LOOK:
            draw_mark(painter, QRectF(self.rect()), self._theme, self._look)
        elif self._look is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.loss))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
