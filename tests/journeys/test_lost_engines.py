"""Engines that are killed, hang, babble, fall silent or cannot be started: the run ends at the same bits."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from core.document.commands import ChangeFormula
from core.document.run_spec import Intervention, RunSpec
from core.messages import Command, Hang, Prepare
from core.storage.document_file import load_document
from gui.application import open_window
from gui.engine_process import MOST_FAILURES, Loss
from gui.engine_run import MOST_LOSSES
from gui.main_window import MainWindow
from gui.models.run_state import RunState
from gui.views.formula_editor import FormulaEditor
from tests.gui.finding import find
from tests.journeys.runner import PATIENCE, Runner, by_itself

ROOT = Path(__file__).resolve().parent.parent.parent
PARABOLA = RunSpec("3x²+2x−1", starts=(("x", "2"),), settings=(("lr", 0.001),), steps=1_000_000)
VECTOR = RunSpec(
    "sum((x−1)²·cos(x))",
    starts=(("x", "randn(1000)"),),
    optimizer="sgd",
    settings=(("lr", 0.001), ("momentum", 0.9)),
    steps=1_000_000,
)


Started = Callable[..., Runner]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Started]:
    runners: list[Runner] = []

    def start(command: tuple[str, ...] | None = None) -> Runner:
        runners.append(Runner(qtbot, command))
        return runners[-1]

    yield start
    for runner in runners:
        runner.run.close()
        runner.engine.close()


def first_an_engine_that(does: str, marker: Path) -> tuple[str, ...]:
    """An engine that does something else than it should the first time that it is started."""
    script = f"""
import os, runpy, sys, time
sys.path.insert(0, {str(ROOT)!r})
from core.channel.frames import framed
from core.messages import Ready
if os.path.exists({str(marker)!r}):
    sys.argv = ["core.engine"]
    runpy.run_module("core.engine", run_name="__main__")
open({str(marker)!r}, "w").close()
os.write(1, framed(Ready(0, "2.13.0", ())))
{does}
time.sleep(600)
"""
    return (sys.executable, "-c", script)


needs_kill = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@needs_kill
@pytest.mark.parametrize("spec", [PARABOLA, VECTOR], ids=["whole records", "a vector of 1,000 with momentum"])
def test_that_a_run_whose_engine_is_killed_goes_on_to_the_same_bits(started: Started, spec: RunSpec) -> None:
    runner = started()
    runner.run.show(spec)
    runner.wait_until_idle()
    runner.run.run(spec.steps)
    for length in (300, 600):
        runner.wait(lambda length=length: runner.run.last_step > length)  # type: ignore[misc]
        runner.kill()
    runner.wait(lambda: runner.run.last_step > 900)
    runner.run.pause()
    runner.wait_until_idle()
    reached = runner.run.last_step
    assert runner.troubles == [Loss.ENDED, Loss.ENDED]
    assert runner.records == by_itself(replace(spec, steps=reached))


@needs_kill
def test_that_a_run_of_a_long_vector_goes_on_from_the_snapshot_that_the_window_keeps(started: Started) -> None:
    runner = started()
    runner.run.show(VECTOR)
    runner.wait_until_idle()
    runner.run.run(400)
    runner.wait_until_idle()
    expected = by_itself(replace(VECTOR, steps=450))
    sent: list[Command] = []
    send = runner.engine.send

    def note(command: Command) -> None:
        sent.append(command)
        send(command)

    runner.engine.send = note  # type: ignore[method-assign]
    runner.kill()
    runner.wait_until_idle()
    assert isinstance(sent[0], Prepare)
    assert sent[0].snapshot is not None
    assert 0 < sent[0].snapshot.step <= 400
    runner.run.run(50)
    runner.wait_until_idle()
    assert runner.records == expected


def test_that_a_hung_engine_is_ended_by_pausing_and_the_run_goes_on_where_it_was(started: Started) -> None:
    runner = started()
    runner.run.show(PARABOLA)
    runner.wait_until_idle()
    runner.run.run(PARABOLA.steps)
    runner.wait(lambda: runner.run.last_step > 100)
    runner.engine.send(Hang(runner.engine.next_request()))
    runner.run.pause()
    runner.wait(lambda: runner.troubles == [Loss.SILENT])
    runner.wait_until_idle()
    reached = runner.run.last_step
    runner.run.step()
    runner.wait_until_idle()
    assert runner.records == by_itself(replace(PARABOLA, steps=reached + 1))


def test_that_also_a_single_step_that_hangs_can_be_ended(started: Started) -> None:
    runner = started()
    runner.run.show(PARABOLA)
    runner.wait_until_idle()
    runner.engine.send(Hang(runner.engine.next_request()))
    runner.run.step()
    runner.wait(lambda: runner.run.state is RunState.RUNNING)
    runner.run.pause()
    runner.wait(lambda: runner.troubles == [Loss.SILENT])
    runner.wait_until_idle()
    assert runner.run.state is RunState.PAUSED


def test_that_after_a_flood_of_edits_in_mid_run_the_last_state_has_won(started: Started) -> None:
    runner = started()
    spec = replace(VECTOR, steps=3000)
    runner.run.show(spec)
    runner.wait_until_idle()
    runner.run.run(spec.steps)
    runner.wait(lambda: runner.run.last_step > 100)
    for edit in range(300):
        step = runner.run.playhead
        changes = [one for one in spec.interventions if one.step < step]
        spec = replace(spec, interventions=(*changes, Intervention(step, (("lr", 0.0005 + edit * 1e-6),))))
        runner.run.show(spec)
        if edit % 30 == 0:
            runner.wait(lambda: runner.run.playhead == runner.run.last_step)
    runner.wait(lambda: runner.run.is_idle)
    assert runner.run.last_step == spec.steps, "a run that was under way goes on"
    assert runner.records == by_itself(spec)


def test_that_of_a_flood_of_functions_only_the_last_is_run(started: Started) -> None:
    runner = started()
    runner.run.show(PARABOLA)
    runner.wait_until_idle()
    runner.run.run(50)
    runner.wait_until_idle()
    for length in range(1, 301):
        runner.run.show(replace(PARABOLA, formula="x²" + "+x" * length))
    last = replace(PARABOLA, formula="x²" + "+x" * 300, steps=20)
    runner.run.show(last)
    runner.wait_until_idle()
    assert runner.prepared < 150, "what others had superseded was not even prepared"
    runner.run.run(20)
    runner.wait_until_idle()
    assert runner.records == by_itself(last)


@pytest.mark.parametrize(
    ("does", "loss"),
    [("os.write(1, b'Warning: some library prints.')", Loss.BABBLED), ("os._exit(7)", Loss.ENDED)],
    ids=["babbles", "ends"],
)
def test_that_an_engine_that_fails_us_is_replaced(started: Started, tmp_path: Path, does: str, loss: Loss) -> None:
    runner = started(first_an_engine_that(does, tmp_path / "started"))
    spec = replace(PARABOLA, steps=10)
    runner.run.show(spec)
    runner.wait(lambda: bool(runner.troubles))
    runner.wait_until_idle()
    runner.run.run(10)
    runner.wait_until_idle()
    assert runner.troubles == [loss]
    assert runner.records == by_itself(spec)


def test_that_an_engine_that_closes_its_pipe_is_ended_by_pausing(started: Started, tmp_path: Path) -> None:
    runner = started(first_an_engine_that("os.close(1)", tmp_path / "started"))
    runner.run.show(PARABOLA)
    runner.wait(lambda: runner.run.state is RunState.RUNNING)
    runner.run.pause()
    runner.wait(lambda: runner.run.state is RunState.REFUSED)
    assert runner.troubles == [Loss.SILENT, Loss.REPEATED]
    spec = replace(PARABOLA, steps=10)
    runner.run.show(spec)
    runner.wait_until_idle()
    runner.run.run(10)
    runner.wait_until_idle()
    assert runner.records == by_itself(spec)


def test_that_a_run_that_no_engine_survives_waits_to_be_changed(started: Started, tmp_path: Path) -> None:
    dies = "os.read(0, 1); os._exit(1)"
    runner = started(first_an_engine_that(f"os.remove({str(tmp_path / 'started')!r}); {dies}", tmp_path / "started"))
    runner.run.show(PARABOLA)
    runner.wait(lambda: Loss.REPEATED in runner.troubles)
    assert runner.troubles == [Loss.ENDED] * MOST_LOSSES + [Loss.REPEATED]
    assert runner.run.state is RunState.REFUSED
    runner.run.show(replace(PARABOLA, steps=5))
    runner.wait(lambda: len(runner.troubles) > MOST_LOSSES + 1)


def test_that_engines_that_never_get_ready_are_given_up(started: Started) -> None:
    runner = started((sys.executable, "-c", "raise SystemExit(1)"))
    runner.wait(lambda: bool(runner.failures))
    assert runner.troubles == [Loss.ENDED] * (MOST_FAILURES - 1)
    assert runner.run.state is RunState.ABSENT


@pytest.fixture
def window_without_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[MainWindow]:
    forbidden = tmp_path / "python"
    forbidden.write_text("", encoding="ascii")
    monkeypatch.setattr("gui.engine_process.sys.executable", str(forbidden))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = open_window([], settings=QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.waitUntil(lambda: find(window, QLabel, "statusEngine").text() == "no engine", timeout=PATIENCE)
    yield window
    window.may_close = lambda: True
    window.close()
    window.deleteLater()


def test_that_without_permission_to_start_an_engine_one_can_still_edit_and_save(
    window_without_engine: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, target = window_without_engine, tmp_path / "mine.gradstep"
    sentence = find(window, QLabel, "statusSentence").text()
    assert sentence.startswith("PyTorch's process cannot be started, so nothing can be run (")
    assert "Editing and saving go on" in sentence
    editor = find(window, FormulaEditor, "functionEditor")
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "x^4")
    button = find(window, QAbstractButton, "runButton")
    assert not button.isEnabled()
    assert "cannot be started" in button.toolTip()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    window.actions_by_name["saveAction"].trigger()
    assert load_document(target) == ChangeFormula("x^4").apply(load_document(target))


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")
def test_that_a_window_that_is_killed_in_mid_run_leaves_no_process_behind(tmp_path: Path, qtbot: QtBot) -> None:
    script = f"""
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from gui.application import open_window
from gui.engine_process import EngineProcess
window = open_window([], settings=QSettings({str(tmp_path / "settings.ini")!r}, QSettings.Format.IniFormat))
while not window.is_idle():
    QTest.qWait(20)
window.actions_by_name["runAction"].trigger()
print(window.findChild(EngineProcess).process_id(), flush=True)
QTest.qWait(600_000)
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    window = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, env=environment, stdout=subprocess.PIPE)
    assert window.stdout is not None
    engine = Path("/proc") / window.stdout.readline().decode().strip()
    assert engine.exists()
    window.kill()
    window.wait()
    window.stdout.close()
    qtbot.waitUntil(lambda: _is_gone(engine), timeout=PATIENCE)


def _is_gone(process: Path) -> bool:
    """Whether a process has ended; where nobody collects orphans it stays as a zombie."""
    try:
        return ") Z " in (process / "stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True
