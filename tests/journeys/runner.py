"""A run with an engine of its own and no window, for what is lived through between the two."""

import os
import signal
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from core.document.run_spec import RunSpec
from core.runs.preparation import prepare
from core.trajectory.step_record import StepRecord
from gui.engine_process import EngineProcess
from gui.models.run_state import RunState
from gui.run_control import RunControl

PATIENCE = 60_000
"""Milliseconds until a journey gives up."""


class Runner:
    """A run with an engine of its own, and what was told of it."""

    def __init__(self, bot: QtBot, command: tuple[str, ...] | None = None, engine: EngineProcess | None = None) -> None:
        self._bot = bot
        self.engine = engine or EngineProcess(command=command)
        self.run = RunControl(self.engine)
        self.troubles: list[object] = []
        self.prepared = 0
        self.run.troubled.connect(self.troubles.append)
        self.run.prepared.connect(self._on_prepared)
        self.failures: list[str] = []
        self.engine.failed.connect(self.failures.append)
        if engine is None:
            self.engine.start()

    def _on_prepared(self, _prepared: object) -> None:
        self.prepared += 1

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._bot.waitUntil(is_so, timeout=PATIENCE)

    def wait_until_idle(self) -> None:
        self.wait(lambda: self.run.is_idle)

    def kill(self) -> None:
        os.kill(self.engine.process_id(), signal.SIGKILL)
        self.wait(lambda: not self.engine.is_ready)

    @property
    def shown(self) -> tuple[RunState, int, int]:
        """What can be done, which step is looked at, and which is the last."""
        return self.run.state, self.run.playhead, self.run.last_step

    @property
    def has_no_ghost(self) -> bool:
        return self.run.ghost is None

    @property
    def records(self) -> list[StepRecord]:
        trajectory = self.run.trajectory
        assert trajectory is not None
        return [trajectory.record(step) for step in range(len(trajectory))]


def by_itself(spec: RunSpec) -> list[StepRecord]:
    return list(prepare(spec).records())
