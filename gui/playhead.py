"""One playhead for both kinds of run: whichever source is shown, the same buttons and keys move through its run."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from core.document.script import SourceKind
from gui.models.run_state import RunState


class Run(Protocol):
    """What can be asked of a run, of a formula or of a script."""

    @property
    def state(self) -> RunState:
        """What can be done now."""

    @property
    def playhead(self) -> int:
        """What is looked at: a step, or a moment."""

    @property
    def last_step(self) -> int:
        """The latest that can be looked at; -1 for none."""

    def step(self) -> None:
        """Goes one on."""

    def jump(self, step: int, /) -> None:
        """Looks at what is recorded."""

    def pause(self) -> None:
        """Stops where it is."""

    def reset(self) -> None:
        """Begins again."""


class Playhead(QObject):
    """Hands on what buttons, keys and timelines ask for to the run that is shown.

    Signals:
        source_changed: with the :class:`SourceKind` that is shown from now on.
    """

    source_changed = Signal(object)

    def __init__(self, runs: Mapping[SourceKind, Run], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self.source = SourceKind.FORMULA

    @property
    def run(self) -> Run:
        """The run that is shown."""
        return self._runs[self.source]

    def show(self, source: SourceKind) -> None:
        """Shows the run of this source from now on; the other one waits where it is."""
        if source is not self.source:
            self.run.pause()
            self.source = source
            self.source_changed.emit(source)

    def step(self) -> None:
        """Goes one on."""
        self.run.step()

    def back(self) -> None:
        """Looks at the one before."""
        self.run.jump(self.run.playhead - 1)

    def first(self) -> None:
        """Looks at the start."""
        self.run.jump(0)

    def last(self) -> None:
        """Looks at the latest."""
        self.run.jump(self.run.last_step)

    def jump(self, step: int) -> None:
        """Looks at a step, or a moment, that is recorded."""
        self.run.jump(step)

    def reset(self) -> None:
        """Begins again."""
        self.run.reset()
