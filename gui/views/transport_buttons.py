"""The buttons of the transport bar: those of a formula's run, or those of a script's."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.document.script import SourceKind
from gui.models.transport_moment import TransportMoment
from gui.teaching import teach
from gui.theme import Theme
from gui.views.transport_button import TransportButton
from gui.views.transport_icons import TransportIcon
from gui.views.transport_words import button_words, step_words

_NAMES = {
    TransportIcon.FIRST: "firstButton",
    TransportIcon.BACK: "stepBackButton",
    TransportIcon.RUN: "runButton",
    TransportIcon.UNTIL: "runUntilButton",
    TransportIcon.STEP: "stepButton",
    TransportIcon.STOP: "stopButton",
    TransportIcon.INTO: "intoButton",
    TransportIcon.OVER: "overButton",
    TransportIcon.OUT: "outButton",
    TransportIcon.CURSOR: "cursorButton",
    TransportIcon.BACKWARD: "nextBackwardButton",
    TransportIcon.LAST: "lastButton",
    TransportIcon.RESET: "resetButton",
}
"""All of them, as they stand side by side."""
_OF_FORMULAS = frozenset({TransportIcon.UNTIL, TransportIcon.STEP})
_OF_SCRIPTS = frozenset(
    {
        TransportIcon.STOP,
        TransportIcon.INTO,
        TransportIcon.OVER,
        TransportIcon.OUT,
        TransportIcon.CURSOR,
        TransportIcon.BACKWARD,
    }
)
_GOING_ON = (_OF_FORMULAS | _OF_SCRIPTS) - {TransportIcon.STOP, TransportIcon.BACKWARD}
_APART = 8


class TransportButtons(QWidget):
    """The buttons, each of which can be pressed only where it would do something.

    Signals:
        first_asked, back_asked, run_asked, pause_asked, until_asked, step_asked, last_asked, reset_asked: a button was
            pressed.
        stop_asked, into_asked, over_asked, out_asked, cursor_asked, next_backward_asked: likewise, of a script's.
        previous_backward_asked: that of the next backward pass, with Shift.
    """

    first_asked = Signal()
    back_asked = Signal()
    run_asked = Signal()
    pause_asked = Signal()
    until_asked = Signal()
    step_asked = Signal()
    last_asked = Signal()
    reset_asked = Signal()
    stop_asked = Signal()
    into_asked = Signal()
    over_asked = Signal()
    out_asked = Signal()
    cursor_asked = Signal()
    next_backward_asked = Signal()
    previous_backward_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment, self._reason = TransportMoment(), ""
        self._by_icon = {icon: TransportButton(icon) for icon in _NAMES}
        self._run = self._by_icon[TransportIcon.RUN]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_APART)
        for icon, button in self._by_icon.items():
            button.setObjectName(_NAMES[icon])
            line.addWidget(button)
        self._connect()
        self._show_own(SourceKind.FORMULA)

    def show_moment(self, moment: TransportMoment, reason: str) -> None:
        """Shows what can be done; ``reason`` says why it is nothing."""
        is_other = moment.source is not self._moment.source
        self._moment, self._reason = moment, reason
        if is_other:
            self._show_own(moment.source)
            self._say_names()
        for icon, is_usable in _usable(moment).items():
            self._by_icon[icon].setEnabled(is_usable)
        self._show_run()
        self._teach_steps()

    def until_place(self) -> QRect:
        """Where on the screen the button stands that asks until when."""
        button = self._by_icon[TransportIcon.UNTIL]
        return QRect(button.mapToGlobal(QPoint(0, 0)), button.size())

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for button in self._by_icon.values():
            button.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._run.set_words((self.tr("Run"), self.tr("Pause")))
        self._say_names()
        self._show_run()
        self._teach_steps()

    def _show_own(self, source: SourceKind) -> None:
        others = _OF_SCRIPTS if source is SourceKind.FORMULA else _OF_FORMULAS
        for icon, button in self._by_icon.items():
            button.setVisible(icon not in others)

    def _say_names(self) -> None:
        """What the buttons are called, and what those do that do the same at any moment."""
        for icon, words in button_words(self._moment.source).items():
            self._by_icon[icon].setAccessibleName(words.name)
            if words.tip:
                _teach(self._by_icon[icon], words.tip, words.keys)

    def _show_run(self) -> None:
        word = self.tr("Pause") if self._moment.is_running else self.tr("Run")
        if word != self._run.text():
            self._run.show_sign(TransportIcon.PAUSE if self._moment.is_running else TransportIcon.RUN, word)
            self._run.setAccessibleName(word)

    def _teach_steps(self) -> None:
        step, run = step_words(self._moment, self._reason)
        _teach(self._by_icon[TransportIcon.STEP], step, "Ctrl+Right")
        _teach(self._by_icon[TransportIcon.INTO], step, "F11")
        _teach(self._run, run, "Ctrl+R")

    def _connect(self) -> None:
        asked = {
            TransportIcon.FIRST: self.first_asked,
            TransportIcon.BACK: self.back_asked,
            TransportIcon.UNTIL: self.until_asked,
            TransportIcon.STEP: self.step_asked,
            TransportIcon.STOP: self.stop_asked,
            TransportIcon.INTO: self.into_asked,
            TransportIcon.OVER: self.over_asked,
            TransportIcon.OUT: self.out_asked,
            TransportIcon.CURSOR: self.cursor_asked,
            TransportIcon.LAST: self.last_asked,
            TransportIcon.RESET: self.reset_asked,
        }
        for icon, signal in asked.items():
            self._by_icon[icon].clicked.connect(signal)
        self._run.clicked.connect(self._on_run_clicked)
        self._by_icon[TransportIcon.BACKWARD].clicked.connect(self._on_backward_clicked)

    def _on_run_clicked(self) -> None:
        if self._moment.is_running:
            self.pause_asked.emit()
        else:
            self.run_asked.emit()

    def _on_backward_clicked(self) -> None:
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_backward_asked.emit()
        else:
            self.next_backward_asked.emit()


def _usable(moment: TransportMoment) -> Mapping[TransportIcon, bool]:
    return {
        **dict.fromkeys(_GOING_ON, moment.can_step),
        TransportIcon.FIRST: moment.can_go_back,
        TransportIcon.BACK: moment.can_go_back,
        TransportIcon.RUN: moment.can_run,
        TransportIcon.STOP: moment.can_stop,
        # With Shift it goes back, also from the end.
        TransportIcon.BACKWARD: moment.can_step or (moment.can_go_back and not moment.is_running),
        TransportIcon.LAST: moment.is_past,
        TransportIcon.RESET: moment.can_reset,
    }


def _teach(button: TransportButton, sentence: str, keys: str) -> None:
    """A tool tip with its shortcut; as it changes with each step, only where it is another one."""
    text = f"{sentence} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
    if text != button.accessibleDescription():
        teach(button, text)
