"""Below everything: step, run, go back, and the timeline."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from gui.models.transport_moment import TransportMoment, TransportState
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.typed_number import NumberKind
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.number_field import NumberField
from gui.views.script_timeline import ScriptTimeline
from gui.views.step_label import StepLabel
from gui.views.timeline import SettingChange, Timeline
from gui.views.transport_buttons import TransportButtons
from gui.views.transport_words import speed_text, state_word

SPEEDS = (1, 2, 5, 10, 30, 60, 120, None)
"""Steps a second that can be chosen; None is as fast as it goes."""
MOST_STEPS = 10_000_000

_FASTEST = "fastest"
_HEIGHT = 76


class TransportBar(QWidget):
    """The bar. Looking at the past needs no word from outside: it is the playhead before the last computed step.

    A script's steps are the moments of its run: as many events as have begun.

    Signals:
        first_asked, back_asked, run_asked, pause_asked, until_asked, step_asked, last_asked, reset_asked: a button was
            pressed.
        stop_asked, into_asked, over_asked, out_asked, cursor_asked, next_backward_asked, previous_backward_asked:
            likewise, of a script's.
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
    stop_asked = Signal()
    into_asked = Signal()
    over_asked = Signal()
    out_asked = Signal()
    cursor_asked = Signal()
    next_backward_asked = Signal()
    previous_backward_asked = Signal()
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
        self._trace: ProgramTrace | None = None
        self._buttons = TransportButtons()
        self._timeline, self._script_timeline = Timeline(), ScriptTimeline()
        self._label = StepLabel()
        self._speed = ChoiceBox()
        self._steps_to_run = NumberField(NumberKind(is_whole=True, minimum=1, maximum=MOST_STEPS))
        self._speed_caption, self._steps_caption = _caption(self._speed), _caption(self._steps_to_run)
        self._name()
        self._connect()
        self._lay_out()
        self.retranslate()
        self.show_speed(10)

    def show_source(self, source: SourceKind) -> None:
        """Shows the buttons and the timeline of a formula's run, or of a script's."""
        if source is self._moment.source:
            return
        is_script = source is SourceKind.SCRIPT
        self._timeline.setVisible(not is_script)
        self._script_timeline.setVisible(is_script)
        for widget in (self._steps_caption, self._steps_to_run):
            widget.setVisible(not is_script)
        self._show(TransportMoment(source=source))
        self._say_speeds()

    def show_trace(self, trace: ProgramTrace | None) -> None:
        """Takes the trace of another run of a script; :meth:`show_place` takes what came to it."""
        self._trace = trace
        self._script_timeline.show_trace(ProgramTrace() if trace is None else trace)  # an empty one may grow

    def show_end(self, end: ProgramEnd | None) -> None:
        """Takes how the script came to its end; None where it has not."""
        kind = None if end is None else end.kind
        is_failed = kind not in {None, EndKind.DONE, EndKind.CANCELLED}
        self._script_timeline.show_end(is_ended=end is not None, is_failed=is_failed)
        if kind is not self._moment.end:
            self._show(replace(self._moment, end=kind))

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
        timeline = self._script_timeline if self._moment.is_script else self._timeline
        timeline.show_computed(last_step)
        timeline.show_playhead(step)
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
        return self._buttons.until_place()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for part in (self._buttons, self._timeline, self._script_timeline, self._label):
            part.set_theme(theme)
        self.update()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._speed_caption.setText(self.tr("speed"))
        self._steps_caption.setText(self.tr("steps to run"))
        self._speed.setAccessibleName(self.tr("Speed"))
        self._say_speeds()
        self._steps_to_run.setAccessibleName(self.tr("Steps to run"))
        self._steps_to_run.teach(self.tr("How many steps Run goes on from here, at most"))
        for part in (self._steps_to_run, self._buttons, self._timeline, self._script_timeline, self._label):
            part.retranslate()
        self._show(self._moment)

    def _show(self, moment: TransportMoment) -> None:
        self._moment = moment
        self._buttons.show_moment(moment, self._reason)
        last = moment.last_computed or 0
        if moment.is_script:
            self._label.show_statement(moment.playhead, last, self._line_at(moment.playhead))
        else:
            self._label.show_step(moment.playhead, max(self._total_steps, last))
        self._label.show_word(*state_word(moment))

    def _line_at(self, moment: int) -> int | None:
        """The line of the statement that comes next; None at the end."""
        is_there = self._trace is not None and 0 <= moment < len(self._trace)
        return self._trace.event(moment).line if self._trace is not None and is_there else None

    def _say_speeds(self) -> None:
        source = self._moment.source
        self._speed.show_choices(
            Choice(_FASTEST if speed is None else str(speed), speed_text(speed, source)) for speed in SPEEDS
        )
        if source is SourceKind.SCRIPT:
            teach(self._speed, self.tr("How many statements run a second. Slow enough, each one can be followed."))
        else:
            teach(self._speed, self.tr("How many steps are made a second. Slow enough, each one can be followed."))

    def _name(self) -> None:
        self._label.setObjectName("stepLabel")
        self._speed.setObjectName("speed")
        self._steps_to_run.setObjectName("stepsToRun")

    def _connect(self) -> None:
        buttons = self._buttons
        buttons.first_asked.connect(self.first_asked)
        buttons.back_asked.connect(self.back_asked)
        buttons.run_asked.connect(self.run_asked)
        buttons.pause_asked.connect(self.pause_asked)
        buttons.until_asked.connect(self.until_asked)
        buttons.step_asked.connect(self.step_asked)
        buttons.last_asked.connect(self.last_asked)
        buttons.reset_asked.connect(self.reset_asked)
        self._connect_script()
        for timeline in (self._timeline, self._script_timeline):
            timeline.step_chosen.connect(self.step_chosen)
            timeline.step_pointed.connect(self.step_pointed)
            timeline.menu_asked.connect(self.menu_asked)
        self._speed.chosen.connect(self._on_speed_chosen)
        self._steps_to_run.value_edited.connect(self._on_steps_edited)

    def _connect_script(self) -> None:
        buttons = self._buttons
        buttons.stop_asked.connect(self.stop_asked)
        buttons.into_asked.connect(self.into_asked)
        buttons.over_asked.connect(self.over_asked)
        buttons.out_asked.connect(self.out_asked)
        buttons.cursor_asked.connect(self.cursor_asked)
        buttons.next_backward_asked.connect(self.next_backward_asked)
        buttons.previous_backward_asked.connect(self.previous_backward_asked)

    def _lay_out(self) -> None:
        self._speed.setFixedWidth(152)
        self._steps_to_run.setFixedWidth(96)
        self._script_timeline.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 18, 0)
        layout.setSpacing(20)
        layout.addWidget(self._buttons)
        layout.addWidget(self._timeline, 1)
        layout.addWidget(self._script_timeline, 1)
        layout.addWidget(self._label)
        layout.addLayout(_captioned(self._speed_caption, self._speed))
        layout.addLayout(_captioned(self._steps_caption, self._steps_to_run))
        self.setFixedHeight(_HEIGHT)

    def _on_speed_chosen(self, key: str) -> None:
        self.speed_chosen.emit(None if key == _FASTEST else int(key))

    def _on_steps_edited(self, count: int) -> None:
        self.steps_to_run_edited.emit(count)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._theme.line))


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
