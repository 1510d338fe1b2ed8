"""What the transport bar says: its buttons' tool tips, and in a word what the run is doing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.document.script import SourceKind
from core.trajectory.program_end import EndKind
from gui.models.transport_moment import TransportMoment, TransportState
from gui.views.transport_icons import TransportIcon


@dataclass(frozen=True, slots=True)
class ButtonWords:
    """What a button is called, what it does, and by which keys."""

    name: str
    tip: str
    keys: str


def button_words(source: SourceKind) -> dict[TransportIcon, ButtonWords]:
    """The words of all buttons but run, of a formula or of a script."""
    return _formula_words() if source is SourceKind.FORMULA else _script_words()


def step_words(moment: TransportMoment, reason: str) -> tuple[str, str]:
    """What a step and what run does now, or why they do nothing; ``reason`` is one of the run's own."""
    translate = QCoreApplication.translate
    if moment.is_running:
        return translate("TransportBar", "Pause first, to go on step by step"), translate("TransportBar", "Stop here")
    if not moment.can_go_on:
        why_not = reason or why_nothing(moment)
        again = translate("TransportBar", "Run the script again from its start, with the same seed")
        return why_not, again if moment.can_run else why_not
    if moment.is_script:
        run = translate("TransportBar", "Go on statement by statement, at the chosen speed")
        return translate("TransportBar", "The next statement, also into a function that is called"), run
    run = translate("TransportBar", "Go on step by step, at the chosen speed")
    return translate("TransportBar", "One step: forward, backward, update"), run


def why_nothing(moment: TransportMoment) -> str:
    """Why nothing can go on, where the run does not say so itself."""
    translate = QCoreApplication.translate
    if moment.state is not TransportState.ENDED:
        return translate("TransportBar", "There is nothing to run yet.")
    if moment.is_script:
        return translate("TransportBar", "The script has ended. Run it again, change it, or go back.")
    return translate("TransportBar", "The run has ended. Reset it, change a setting, or go back.")


def state_word(moment: TransportMoment) -> tuple[str, str]:
    """What the run is doing, and the colour of that."""
    translate = QCoreApplication.translate
    if moment.is_running:
        return translate("TransportBar", "▸ running"), "running"
    if moment.is_past:
        return translate("TransportBar", "looking back"), "accent"
    if moment.state is TransportState.ENDED:
        return _end_word(moment.end)
    if moment.state is TransportState.NOTHING:
        return translate("TransportBar", "nothing to run"), "faint"
    paused, ready = translate("TransportBar", "paused"), translate("TransportBar", "ready")
    return (paused if moment.playhead else ready), "soft"


def _end_word(end: EndKind | None) -> tuple[str, str]:
    """How the run came to its end; a formula's has one way."""
    translate = QCoreApplication.translate
    match end:
        case EndKind.ERROR:
            return translate("TransportBar", "✕ error"), "problem"
        case EndKind.LIMIT | EndKind.REFUSED:
            return translate("TransportBar", "✕ ended early"), "problem"
        case EndKind.CANCELLED:
            return translate("TransportBar", "stopped"), "soft"
    return translate("TransportBar", "✓ ended"), "done"


def speed_text(speed: int | None, source: SourceKind) -> str:
    """How many steps, or statements, are made a second."""
    translate = QCoreApplication.translate
    if speed is None:
        return translate("TransportBar", "as fast as it goes")
    if source is SourceKind.SCRIPT:
        one = translate("TransportBar", "1 statement/s")
        return one if speed == 1 else translate("TransportBar", "{count} statements/s").format(count=speed)
    one = translate("TransportBar", "1 step/s")
    return one if speed == 1 else translate("TransportBar", "{count} steps/s").format(count=speed)


def _formula_words() -> dict[TransportIcon, ButtonWords]:
    translate = QCoreApplication.translate
    return {
        TransportIcon.FIRST: ButtonWords(
            translate("TransportBar", "First step"), translate("TransportBar", "Look at the start"), "Ctrl+Home"
        ),
        TransportIcon.BACK: ButtonWords(
            translate("TransportBar", "Step back"), translate("TransportBar", "Look at the step before"), "Ctrl+Left"
        ),
        TransportIcon.STEP: ButtonWords(translate("TransportBar", "Step"), "", "Ctrl+Right"),
        TransportIcon.UNTIL: ButtonWords(
            translate("TransportBar", "Run until"),
            translate("TransportBar", "Go on until a step, or until something has come true, and pause there"),
            "Ctrl+U",
        ),
        TransportIcon.LAST: ButtonWords(
            translate("TransportBar", "Last step"), translate("TransportBar", "Look at the latest step"), "Ctrl+End"
        ),
        TransportIcon.RESET: _reset_words(),
    }


def _script_words() -> dict[TransportIcon, ButtonWords]:
    return {**_looking_words(), **_stepping_words(), TransportIcon.RESET: _reset_words()}


def _looking_words() -> dict[TransportIcon, ButtonWords]:
    translate = QCoreApplication.translate
    return {
        TransportIcon.FIRST: ButtonWords(
            translate("TransportBar", "First statement"), translate("TransportBar", "Look at the start"), "Ctrl+Home"
        ),
        TransportIcon.BACK: ButtonWords(
            translate("TransportBar", "Statement before"),
            translate("TransportBar", "Look at the statement before"),
            "Ctrl+Left",
        ),
        TransportIcon.LAST: ButtonWords(
            translate("TransportBar", "Last statement"),
            translate("TransportBar", "Look at the latest statement"),
            "Ctrl+End",
        ),
    }


def _stepping_words() -> dict[TransportIcon, ButtonWords]:
    translate = QCoreApplication.translate
    return {
        TransportIcon.STOP: ButtonWords(
            translate("TransportBar", "Stop"),
            translate("TransportBar", "End the script here. All that has run can still be looked at."),
            "Shift+F5",
        ),
        TransportIcon.INTO: ButtonWords(translate("TransportBar", "Step into"), "", "F11"),
        TransportIcon.OVER: ButtonWords(
            translate("TransportBar", "Step over"),
            translate("TransportBar", "The next statement here: functions that are called run through"),
            "F10",
        ),
        TransportIcon.OUT: ButtonWords(
            translate("TransportBar", "Step out"),
            translate("TransportBar", "Go on until this function has been left"),
            "Shift+F11",
        ),
        TransportIcon.CURSOR: ButtonWords(
            translate("TransportBar", "Run to the cursor"),
            translate("TransportBar", "Go on until the line in which the editor's cursor is"),
            "Ctrl+F10",
        ),
        TransportIcon.BACKWARD: ButtonWords(
            translate("TransportBar", "Next backward pass"),
            translate("TransportBar", "Go on until the next backward(). Shift and click: look at the one before"),
            "F8",
        ),
    }


def _reset_words() -> ButtonWords:
    translate = QCoreApplication.translate
    return ButtonWords(
        translate("TransportBar", "Reset"),
        translate("TransportBar", "Begin again from the same start, with the same seed: the same bits every time"),
        "Ctrl+Backspace",
    )
