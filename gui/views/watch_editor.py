"""The card in which it is chosen what of a script is watched, on which plot, and when."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import Every, WatchChoice
from core.trajectory.watched import FoundWatch
from gui.models.watch_rows import exchanged, watch_problem, watch_rows, without
from gui.teaching import teach
from gui.theme import Theme, text_font
from gui.views.card import Card
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.sentence_label import SentenceLabel
from gui.views.watch_row import WatchField, WatchRowView

_AUTOMATIC = "automatic"
_MOST_HEIGHT = 230
"""Pixels; with more watches the rows are scrolled."""


class WatchEditor(Card):
    """The card. Without any watch of a person's own it tells what is watched by itself.

    Signals:
        watches_edited: the watches became others, a tuple of :class:`WatchChoice`; none asks for those that matter.
        every_chosen: another :class:`Every`; None leaves it to what the script does.
    """

    watches_edited = Signal(object)
    every_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchEditor")
        self._watches: tuple[WatchChoice, ...] = ()
        self._found: tuple[FoundWatch, ...] = ()
        self._mistakes: Mapping[str, str] = {}
        self._looks: Mapping[str, int] = {}
        self._names = QStringListModel(self)
        self._rows: list[WatchRowView] = []
        self._every_label, self._every = QLabel(), ChoiceBox(is_flat=True)
        self._found_line, self._found_label, self._change = QWidget(), SentenceLabel("soft"), QPushButton()
        self._add, self._add_problem = WatchField(self._names), SentenceLabel("problem")
        self._list = QVBoxLayout()
        self._scroll = _Rows(self._list)
        self._set_up()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_every(None)

    def show_watches(self, watches: Sequence[WatchChoice]) -> None:
        """Shows what was chosen to be watched, in order."""
        self._watches = tuple(watches)
        while len(self._rows) > len(self._watches):
            self._drop_row()
        while len(self._rows) < len(self._watches):
            self._add_row()
        self._show()

    def show_found(self, found: Sequence[FoundWatch]) -> None:
        """Tells what is watched without having been chosen."""
        if tuple(found) != self._found:
            self._found = tuple(found)
            self._show_found()

    def show_mistakes(self, mistakes: Mapping[str, str]) -> None:
        """Tells at each watch that could not be evaluated what went wrong: its text -> what PyTorch said."""
        if mistakes != self._mistakes:
            self._mistakes = dict(mistakes)
            self._show()

    def show_every(self, every: Every | None) -> None:
        """Shows when values are watched."""
        self._every.show_choice(_AUTOMATIC if every is None else every.value)

    def show_names(self, names: Sequence[str]) -> None:
        """Offers these while one types, such as ``x`` and ``x.grad``."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))

    def show_looks(self, looks: Mapping[str, int]) -> None:
        """Shows the marks of the curves: a watch's text -> the parameter whose look it has, or ``LOSS_LOOK``."""
        if looks != self._looks:
            self._looks = dict(looks)
            self._show()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.set_heading(self.tr("Watches"))
        self._every_label.setText(self.tr("sampled"))
        self._every.show_choices(
            (
                Choice(_AUTOMATIC, self.tr("automatic"), self.tr("Backward passes where there are any.")),
                Choice(Every.BACKWARD.value, self.tr("backward passes"), self.tr("Right after each one.")),
                Choice(
                    Every.ITERATION.value, self.tr("loop turns"), self.tr("Whenever the outermost loop comes round.")
                ),
                Choice(Every.STATEMENT.value, self.tr("statements"), self.tr("After every one of them.")),
            )
        )
        self._every.setAccessibleName(self.tr("When values are watched"))
        teach(self._every, self.tr("When values are watched: each time is a point of the plots."))
        self._change.setText(self.tr("Change…"))
        teach(self._change, self.tr("Makes them watches of your own, which can be changed and removed."))
        self._add.setPlaceholderText(self.tr("watch something else, such as x.grad or x[0]"))
        self._add.setAccessibleName(self.tr("A further watch"))
        teach(self._add, self.tr("Type a variable, its gradient, an element, or a small expression, and press Enter."))
        for row in self._rows:
            row.retranslate()
        self._show()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    def _set_up(self) -> None:
        for widget, name in (
            (self._every, "watchEvery"),
            (self._found_label, "foundWatches"),
            (self._change, "changeWatches"),
            (self._add, "addWatch"),
            (self._add_problem, "addWatchProblem"),
        ):
            widget.setObjectName(name)
        self._every_label.setProperty("tone", "faint")
        for small in (self._every_label, self._every):
            small.setFont(text_font(12))
        self._change.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._every_label.setBuddy(self._every)

    def _lay_out(self) -> None:
        self.add_to_heading(self._every_label)
        self.add_to_heading(self._every)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(5)
        found = QHBoxLayout(self._found_line)
        found.setContentsMargins(0, 0, 0, 0)
        found.addWidget(self._found_label, 1, Qt.AlignmentFlag.AlignVCenter)
        found.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._found_line)
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._add)
        self.body.addWidget(self._add_problem)
        self._add_problem.hide()

    def _connect(self) -> None:
        self._every.chosen.connect(lambda key: self.every_chosen.emit(None if key == _AUTOMATIC else Every(key)))
        self._change.clicked.connect(self._on_change)
        self._add.text_taken.connect(self._on_added)
        self._add.textEdited.connect(lambda text: self._say_add("") if not watch_problem(text) else None)

    def _add_row(self) -> None:
        row = WatchRowView(self._names)
        row.set_theme(self.theme)
        row.edited.connect(lambda choice: self._on_edited(row, choice))
        row.removed.connect(lambda: self._on_removed(row))
        self._rows.append(row)
        self._list.addWidget(row)
        stops = [self._every, self._change, *(stop for each in self._rows for stop in each.stops()), self._add]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _drop_row(self) -> None:
        row = self._rows.pop()
        self._list.removeWidget(row)
        # Without a parent it is at once not to be found any more; its deletion has to wait for its own signal.
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _show(self) -> None:
        for view, row in zip(self._rows, watch_rows(self._watches, self._mistakes), strict=True):
            view.show_row(row)
            view.show_look(self._looks.get(row.choice.text.strip()), keeps_place=bool(self._looks))
        self._scroll.setVisible(bool(self._rows))
        self._show_found()

    def _show_found(self) -> None:
        is_automatic = not self._watches
        names = " · ".join(one.text for one in self._found)
        told = self.tr("watched by itself: {names}").format(names=names)
        nothing = self.tr("Leaves, their gradients and the loss are watched by themselves once the script runs.")
        self._found_label.say(told if names else nothing)
        self._change.setVisible(bool(names))
        self._found_line.setVisible(is_automatic)

    def _on_change(self) -> None:
        self.watches_edited.emit(tuple(WatchChoice(one.text) for one in self._found))

    def _on_edited(self, row: WatchRowView, choice: WatchChoice) -> None:
        if row in self._rows:  # one that is on its way out loses the focus, too
            self.watches_edited.emit(exchanged(self._watches, self._rows.index(row), choice))

    def _on_removed(self, row: WatchRowView) -> None:
        if row in self._rows:
            self.watches_edited.emit(without(self._watches, self._rows.index(row)))

    def _on_added(self, text: str) -> None:
        """What can be watched is added, also to what is watched by itself.

        What cannot is kept where it was typed, with what is wrong below it.
        """
        if not text:
            self._say_add("")
            return
        present = self._watches or tuple(WatchChoice(one.text) for one in self._found)
        is_there = any(choice.text.strip() == text for choice in present)
        problem = self.tr("{name} is watched already.").format(name=text) if is_there else watch_problem(text)
        self._say_add(problem)
        if not problem:
            self._add.clear()
            self.watches_edited.emit((*present, WatchChoice(text)))

    def _say_add(self, problem: str) -> None:
        self._add.show_problem(is_wrong=bool(problem))
        self._add_problem.say(problem)
        self._add_problem.setVisible(bool(problem))


class _Rows(QScrollArea):
    """The rows, as high as they need, up to some height."""

    def __init__(self, rows: QVBoxLayout) -> None:
        super().__init__()
        self.setObjectName("watchRows")
        self._rows = rows
        inside = QWidget()
        inside.setLayout(rows)
        inside.installEventFilter(self)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _fit(self) -> None:
        needed = self._rows.totalHeightForWidth(max(self.viewport().width(), 100))
        self.setFixedHeight(min(max(needed, self._rows.totalMinimumSize().height()), _MOST_HEIGHT))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
