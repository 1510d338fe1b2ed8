"""The engine's loop: a frame's worth of steps or statements, one batch, then a look for the next command."""

import torch

from core.channel.outbox import Outbox
from core.engine.command_inbox import CommandInbox
from core.engine.opening import opened
from core.engine.progress import RunInProgress
from core.engine.refusals import refused
from core.engine.scripts import Scripts
from core.messages import (
    Advance,
    AdvanceScript,
    Command,
    Failed,
    Hang,
    Inspect,
    MethodDescription,
    OpenPass,
    Pause,
    Paused,
    Prepare,
    Prepared,
    PrepareScript,
    Ready,
    Records,
    SettingDescription,
    Snapshotted,
    StopScript,
)
from core.notation.problem import NotationError
from core.optimizers.catalog import CATALOG
from core.optimizers.settings import SettingsError
from core.runs.preparation import prepare
from core.runs.session import Run
from core.runs.snapshot import Snapshot
from core.runs.snapshot_copying import copied, restored
from core.runs.snapshot_store import SnapshotStore


class Server:
    """Does what the commands say, one run at a time: a formula's or a script's."""

    def __init__(self, inbox: CommandInbox, outbox: Outbox) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._progress: RunInProgress | None = None
        self._scripts = Scripts(outbox)

    def serve(self) -> None:
        """Serves for ever; the inbox ends the process."""
        self._outbox.send(Ready(0, str(torch.__version__), _methods()))
        try:
            while True:
                self._serve_once(self._next_command())
        finally:
            self._scripts.forget()

    def _serve_once(self, command: Command | None) -> None:
        try:
            if command is not None:
                self._obey(command)
            else:
                self._work()
        except Exception as error:  # noqa: BLE001 (nobody else could tell the window)
            self._progress = None
            self._scripts.forget()
            request = command.request if command else 0
            self._outbox.send(Failed(request, f"{type(error).__name__}: {error}"))

    def _next_command(self) -> Command | None:
        is_advancing = self._progress is not None and self._progress.is_advancing
        return self._inbox.waiting() if is_advancing or self._scripts.is_busy else self._inbox.wait()

    def _work(self) -> None:
        if self._progress is not None:
            self._compute(self._progress)
        else:
            self._scripts.work()

    def _obey(self, command: Command) -> None:
        match command:
            case Prepare() | PrepareScript():
                self._take(command)
            case AdvanceScript() | StopScript() | OpenPass():
                self._obey_script(command)
            case Advance() | Pause():
                self._steer(command)
            case Inspect():
                self._outbox.send(opened(command, self._progress))
            case Hang():
                while True:
                    pass

    def _obey_script(self, command: AdvanceScript | StopScript | OpenPass) -> None:
        match command:
            case AdvanceScript():
                self._scripts.advance(command)
            case StopScript():
                self._scripts.stop(command)
            case OpenPass():
                self._scripts.open(command)

    def _take(self, command: Prepare | PrepareScript) -> None:
        """Takes another run in the place of the one that is there, be it a formula's or a script's."""
        if self._inbox.is_superseded(command):
            return
        if isinstance(command, Prepare):
            self._scripts.forget()
            self._prepare(command)
        else:
            self._progress = None
            self._scripts.prepare(command)

    def _steer(self, command: Advance | Pause) -> None:
        progress = self._progress if self._progress and self._progress.request == command.request else None
        if isinstance(command, Pause):
            if progress:
                progress.pause()
            self._scripts.pause(command.request)
            # Answered also for a run that another one has replaced: the window wants to know that we listen.
            self._outbox.send(Paused(command.request))
        elif progress:
            progress.advance(command.until, command.condition)
            if not progress.is_advancing:
                self._outbox.send(Paused(command.request))

    def _prepare(self, command: Prepare) -> None:
        before, self._progress = self._progress, None
        try:
            run = prepare(command.spec)
        except (NotationError, SettingsError) as error:
            self._outbox.send(refused(command.request, error))
            return
        store = _store(command, before)
        start = self._start(run, command, before, store)
        self._progress = RunInProgress(command.request, run, start, store)
        starts = tuple(number for tensor in run.start.parameters for number in tensor.view(-1)[:16].tolist())
        self._outbox.send(Prepared(command.request, run.layout, starts, run.notes))

    def _start(self, run: Run, command: Prepare, before: RunInProgress | None, store: SnapshotStore) -> Snapshot | None:
        if command.record is None or command.record.step == 0:
            return None
        if run.has_whole_records:
            return run.snapshot_at(command.record)
        # The steps before were made under the run before, whose snapshots are at hand.
        return (before.run if before else run).reach(command.record.step, store)

    def _compute(self, progress: RunInProgress) -> None:
        records, end = progress.compute_frame()
        if records:
            self._outbox.send(Records(progress.request, records))
        if (snapshot := progress.handover.take()) is not None:
            self._outbox.send(Snapshotted(progress.request, copied(snapshot)))
        if end is not None:
            self._outbox.send(end)
        elif not progress.is_advancing:
            self._outbox.send(Paused(progress.request))


def _store(command: Prepare, before: RunInProgress | None) -> SnapshotStore:
    """The snapshots at hand of the run that goes on, none of a later step."""
    if command.record is None:
        return SnapshotStore()
    store = before.store.until(command.record.step) if before else SnapshotStore()
    if command.snapshot is not None and command.snapshot.step <= command.record.step:
        store.keep(restored(command.snapshot))
    return store


def _methods() -> tuple[MethodDescription, ...]:
    return tuple(
        MethodDescription(
            method.key,
            method.title,
            tuple(SettingDescription(row.name, row.default) for row in method.settings),
        )
        for method in CATALOG.values()
    )
