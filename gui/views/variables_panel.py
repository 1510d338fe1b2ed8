"""The variables of a script at the moment that is looked at: their table, a filter, and all of one of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget
from typing_extensions import override

from core.trajectory.program_trace import ProgramTrace
from gui.models.variable_rows import variable_rows
from gui.teaching import teach
from gui.theme import Theme, text_font
from gui.views.card import Card
from gui.views.text_field import TextField
from gui.views.variable_details import VariableDetails
from gui.views.variables_table import VariablesTable

_MANY = 12
"""With more variables there is a filter."""

_ENOUGH = 260
"""Pixels in which the details show a few elements."""


class VariablesPanel(Card):
    """The panel.

    Signals:
        watch_asked: a person wants to watch this, such as ``x.grad``.
    """

    watch_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variablesPanel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._moment: tuple[ProgramTrace, int, int | None] | None = None
        self._filter = TextField()
        self._table = VariablesTable()
        self._details = VariableDetails()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._set_up()
        self.retranslate()

    def show_moment(self, trace: ProgramTrace, moment: int, before: int | None = None) -> None:
        """Shows the variables at a moment of a run; costs no more for a long run than for a short one.

        Args:
            trace: of the run.
            moment: that is looked at.
            before: the moment with which it is compared to tell what just changed; None, or one that is not earlier,
                is the statement before.
        """
        self._moment = (trace, moment, before)
        if self.isVisible():
            self._show()

    def show_nothing(self) -> None:
        """Shows that there is no run."""
        self._moment = None
        self._table.show_rows(())
        self._show_filter()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.set_heading(self.tr("Variables"))
        self._filter.setPlaceholderText(self.tr("filter"))
        self._filter.setAccessibleName(self.tr("Show only variables with these letters"))
        teach(self._filter, self.tr("Shows only variables that have these letters in their name."))
        invitation = self.tr("No variables yet. Run the script, or step through it.")
        self._table.show_invitation(invitation)
        teach(
            self._table,
            self.tr(
                "A dot marks what just changed, a plus what is new; the same letter, one piece of memory. "
                "Enter shows every element, Ctrl+C copies the value."
            ),
        )
        self._table.retranslate()
        self._details.retranslate()

    @override
    def show_heading(self, *, is_shown: bool) -> None:
        super().show_heading(is_shown=is_shown)
        policy = self._filter.sizePolicy()
        policy.setRetainSizeWhenHidden(is_shown)  # the heading stands where it does beside other cards, filter or not
        self._filter.setSizePolicy(policy)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._table.set_theme(theme)

    def _set_up(self) -> None:
        self._filter.setObjectName("variableFilter")
        self._filter.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._filter.setFont(text_font(12))
        self._filter.setFixedWidth(120)
        self._filter.setClearButtonEnabled(True)
        self._filter.hide()
        self.add_to_heading(self._filter)
        self.show_heading(is_shown=True)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._table)
        self._splitter.addWidget(self._details)
        self._splitter.setHandleWidth(1)
        self._details.hide()
        self.body.addWidget(self._splitter, 1)
        self._filter.textChanged.connect(self._table.show_only)
        self._table.details_asked.connect(self._open_details)
        self._table.current_changed.connect(self._show_details)
        self._table.watch_asked.connect(self.watch_asked)
        self._details.watch_asked.connect(self.watch_asked)
        self._details.closed.connect(self._close_details)

    def _show(self) -> None:
        if self._moment is not None:
            self._table.show_rows(variable_rows(*self._moment))
            self._show_filter()

    def _show_filter(self) -> None:
        is_wanted = self._table.variable_count() > _MANY or bool(self._filter.text())
        if self._filter.isHidden() is is_wanted:
            self._filter.setVisible(is_wanted)

    def _open_details(self) -> None:
        if self._table.current() is not None:
            if self._details.isHidden():
                self._details.show()
                self._share_height()
            self._show_details()

    def _share_height(self) -> None:
        """The details get nearly half, in a low panel more: there they are what is looked at."""
        height = self._splitter.height()
        details = max(height * 9 // 20, min(_ENOUGH, height * 3 // 4))
        self._splitter.setSizes([height - details, details])
        self._table.scrollTo(self._table.currentIndex())

    def _show_details(self) -> None:
        row = self._table.current()
        if row is not None and not self._details.isHidden():
            self._details.show_variable(row)

    def _close_details(self) -> None:
        self._details.hide()
        self._table.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._details.isHidden():
            self._close_details()
        else:
            super().keyPressEvent(event)
