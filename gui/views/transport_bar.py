"""Below everything: step, run, go back, and the timeline."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.transport_moment import TransportMoment, TransportState
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.typed_number import NumberKind
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.number_field import NumberField
from gui.views.step_label import StepLabel
from gui.views.timeline import SettingChange, Timeline
from gui.views.transport_button import TransportButton
from gui.views.transport_icons import TransportIcon

SPEEDS = (1, 2, 5, 10, 30, 60, 120, None)
"""Steps a second that can be chosen; None is as fast as it goes."""
MOST_STEPS = 10_000_000

_FASTEST = "fastest"
_HEIGHT = 76


class TransportBar(QWidget):
    """The bar. Looking at the past needs no word from outside: it is the playhead before the last computed step.

    Signals:
        first_asked, back_asked, run_asked, pause_asked, until_asked, step_asked, last_asked, reset_asked: a button was
            pressed.
        step_chosen: a person wants to see this step.
        step_pointed: a person wants the run to go on until this step.
        menu_asked: a person asks what can be done about this step, at that place of the screen.
        speed_chosen: steps a second, None for as fast as it goes.
        steps_to_run_edited: how many steps a run is to make.
    """

    first_asked = Signal()
    back_asked = Signal()
    run_asked = Signal()
    pause_asked = Signal()
    until_asked = Signal()
    step_asked = Signal()
    last_asked = Signal()
    reset_asked = Signal()
    step_chosen = Signal(int)
    step_pointed = Signal(int)
    menu_asked = Signal(int, QPoint)
    speed_chosen = Signal(object)
    steps_to_run_edited = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._moment = TransportMoment()
        self._reason = ""
        self._total_steps = 0
        self._first = TransportButton(TransportIcon.FIRST)
        self._back = TransportButton(TransportIcon.BACK)
        self._run = TransportButton(TransportIcon.RUN)
        self._until = TransportButton(TransportIcon.UNTIL)
        self._step = TransportButton(TransportIcon.STEP)
        self._last = TransportButton(TransportIcon.LAST)
        self._reset = TransportButton(TransportIcon.RESET)
        self._timeline = Timeline()
        self._label = StepLabel()
        self._speed = ChoiceBox()
        self._steps_to_run = NumberField(NumberKind(is_whole=True, minimum=1, maximum=MOST_STEPS))
        self._speed_caption, self._steps_caption = _caption(self._speed), _caption(self._steps_to_run)
        self._name()
        self._connect()
        self._lay_out()
        self.retranslate()
        self.show_speed(10)

    def show_state(self, state: TransportState, reason: str = "") -> None:
        """Shows what can be done; ``reason`` says why it is nothing, or why the run has ended."""
        self._reason = reason
        self._show(replace(self._moment, state=state))

    def show_playhead(self, step: int) -> None:
        """Moves the playhead."""
        self.show_place(step, self._moment.last_computed)

    def show_computed(self, last_step: int | None) -> None:
        """Takes how far the run came; None if it has not begun."""
        self.show_place(self._moment.playhead, last_step)

    def show_place(self, step: int, last_step: int | None) -> None:
        """Takes both in one go, since between the two the bar would show the past for a moment."""
        self._timeline.show_computed(last_step)
        self._timeline.show_playhead(step)
        self._show(replace(self._moment, playhead=step, last_computed=last_step))

    def set_total_steps(self, count: int) -> None:
        """Takes how many steps are planned."""
        self._total_steps = count
        self._timeline.set_total_steps(count)
        self._show(self._moment)

    def show_changes(self, changes: Sequence[SettingChange]) -> None:
        """Marks the steps from which on other settings were used."""
        self._timeline.show_changes(changes)

    def show_speed(self, steps_per_second: int | None) -> None:
        """Shows how fast a run goes; None for as fast as it goes."""
        self._speed.show_choice(_FASTEST if steps_per_second is None else str(steps_per_second))

    def show_steps_to_run(self, count: int) -> None:
        """Shows how many steps a run is to make."""
        self._steps_to_run.show_value(count)

    def until_place(self) -> QRect:
        """Where on the screen the button stands that asks until when."""
        return QRect(self._until.mapToGlobal(QPoint(0, 0)), self._until.size())

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for button in self._buttons():
            button.set_theme(theme)
        self._timeline.set_theme(theme)
        self._label.set_theme(theme)
        self.update()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._run.set_words((self.tr("Run"), self.tr("Pause")))
        self._speed_caption.setText(self.tr("speed"))
        self._steps_caption.setText(self.tr("steps to run"))
        self._speed.show_choices(self._speed_choice(speed) for speed in SPEEDS)
        self._speed.setAccessibleName(self.tr("Speed"))
        teach(self._speed, self.tr("How many steps are made a second. Slow enough, each one can be followed."))
        self._steps_to_run.setAccessibleName(self.tr("Steps to run"))
        self._steps_to_run.teach(self.tr("How many steps Run goes on from here, at most"))
        self._steps_to_run.retranslate()
        self._timeline.retranslate()
        self._label.retranslate()
        self._say_buttons()
        self._show(self._moment)

    def _buttons(self) -> tuple[TransportButton, ...]:
        return self._first, self._back, self._run, self._until, self._step, self._last, self._reset

    def _show(self, moment: TransportMoment) -> None:
        self._moment = moment
        self._first.setEnabled(moment.can_go_back)
        self._back.setEnabled(moment.can_go_back)
        self._step.setEnabled(moment.can_step)
        self._run.setEnabled(moment.can_go_on)
        self._until.setEnabled(moment.can_step)
        self._last.setEnabled(moment.is_past)
        self._reset.setEnabled(moment.can_reset)
        self._show_run()
        self._teach_moves()
        self._label.show_step(moment.playhead, max(self._total_steps, moment.last_computed or 0))
        self._label.show_word(*self._word())

    def _show_run(self) -> None:
        word = self.tr("Pause") if self._moment.is_running else self.tr("Run")
        if word != self._run.text():
            self._run.show_sign(TransportIcon.PAUSE if self._moment.is_running else TransportIcon.RUN, word)
            self._run.setAccessibleName(word)

    def _word(self) -> tuple[str, str]:
        """What the run is doing, and the colour of that."""
        if self._moment.is_running:
            return self.tr("▸ running"), "running"
        if self._moment.is_past:
            return self.tr("looking back"), "accent"
        if self._moment.state is TransportState.ENDED:
            return self.tr("✓ ended"), "done"
        if self._moment.state is TransportState.NOTHING:
            return self.tr("nothing to run"), "faint"
        return (self.tr("paused") if self._moment.playhead else self.tr("ready")), "soft"

    def _teach_moves(self) -> None:
        """What step and run do now, or why they do nothing."""
        step, run = self.tr("One step: forward, backward, update"), self.tr("Go on step by step, at the chosen speed")
        if self._moment.is_running:
            step, run = self.tr("Pause first, to go on step by step"), self.tr("Stop here")
        elif not self._moment.can_go_on:
            step = run = self._reason or self._why_nothing()
        _teach(self._step, step, "Ctrl+Right")
        _teach(self._run, run, "Ctrl+R")

    def _why_nothing(self) -> str:
        if self._moment.state is TransportState.ENDED:
            return self.tr("The run has ended. Reset it, change a setting, or go back.")
        return self.tr("There is nothing to run yet.")

    def _name(self) -> None:
        for widget, name in (
            (self._first, "firstButton"),
            (self._back, "stepBackButton"),
            (self._run, "runButton"),
            (self._until, "runUntilButton"),
            (self._step, "stepButton"),
            (self._last, "lastButton"),
            (self._reset, "resetButton"),
            (self._label, "stepLabel"),
            (self._speed, "speed"),
            (self._steps_to_run, "stepsToRun"),
        ):
            widget.setObjectName(name)

    def _say_buttons(self) -> None:
        """What the buttons are called, and what those do that do the same at any moment."""
        self._step.setAccessibleName(self.tr("Step"))
        for button, accessible, tip, keys in (
            (self._first, self.tr("First step"), self.tr("Look at the start"), "Ctrl+Home"),
            (self._back, self.tr("Step back"), self.tr("Look at the step before"), "Ctrl+Left"),
            (
                self._until,
                self.tr("Run until"),
                self.tr("Go on until a step, or until something has come true, and pause there"),
                "Ctrl+U",
            ),
            (self._last, self.tr("Last step"), self.tr("Look at the latest step"), "Ctrl+End"),
            (
                self._reset,
                self.tr("Reset"),
                self.tr("Begin again from the same start, with the same seed: the same bits every time"),
                "Ctrl+Backspace",
            ),
        ):
            button.setAccessibleName(accessible)
            _teach(button, tip, keys)

    def _speed_choice(self, speed: int | None) -> Choice:
        if speed is None:
            return Choice(_FASTEST, self.tr("as fast as it goes"))
        if speed == 1:
            return Choice("1", self.tr("1 step/s"))
        return Choice(str(speed), self.tr("{count} steps/s").format(count=speed))

    def _connect(self) -> None:
        self._first.clicked.connect(self.first_asked)
        self._back.clicked.connect(self.back_asked)
        self._run.clicked.connect(self._on_run_clicked)
        self._until.clicked.connect(self.until_asked)
        self._step.clicked.connect(self.step_asked)
        self._last.clicked.connect(self.last_asked)
        self._reset.clicked.connect(self.reset_asked)
        self._timeline.step_chosen.connect(self.step_chosen)
        self._timeline.step_pointed.connect(self.step_pointed)
        self._timeline.menu_asked.connect(self.menu_asked)
        self._speed.chosen.connect(self._on_speed_chosen)
        self._steps_to_run.value_edited.connect(self._on_steps_edited)

    def _lay_out(self) -> None:
        self._speed.setFixedWidth(152)
        self._steps_to_run.setFixedWidth(96)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons():
            buttons.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 18, 0)
        layout.setSpacing(20)
        layout.addLayout(buttons)
        layout.addWidget(self._timeline, 1)
        layout.addWidget(self._label)
        layout.addLayout(_captioned(self._speed_caption, self._speed))
        layout.addLayout(_captioned(self._steps_caption, self._steps_to_run))
        self.setFixedHeight(_HEIGHT)

    def _on_run_clicked(self) -> None:
        if self._moment.is_running:
            self.pause_asked.emit()
        else:
            self.run_asked.emit()

    def _on_speed_chosen(self, key: str) -> None:
        self.speed_chosen.emit(None if key == _FASTEST else int(key))

    def _on_steps_edited(self, count: int) -> None:
        self.steps_to_run_edited.emit(count)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._theme.line))


def _teach(button: TransportButton, sentence: str, keys: str) -> None:
    """A tool tip with its shortcut; as it changes with each step, only where it is another one."""
    shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    text = f"{sentence} ({shortcut})" if keys else sentence
    if text != button.accessibleDescription():
        teach(button, text)


def _caption(widget: QWidget) -> QLabel:
    caption = QLabel()
    caption.setFont(text_font(11))
    caption.setProperty("tone", "soft")
    caption.setBuddy(widget)
    return caption


def _captioned(caption: QLabel, widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(3)
    layout.addStretch()
    layout.addWidget(caption, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(widget)
    layout.addStretch()
    return layout
