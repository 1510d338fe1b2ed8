"""A lesson's run made in the test's process, and what the lesson asks of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.document.document import Document
from core.document.lesson import AtLine, AtPass, ChapterName, Inside, Lesson, LessonPlace, Question, Truth
from core.document.script import SourceKind
from core.notation.program import parse_program
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.runs.program_opening import open_pass
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.storage.lesson_file import load_lesson
from core.trajectory.iteration_trace import BackwardTrace, ForwardStep, IterationTrace, UpdateTrace
from core.trajectory.lesson_place import Spot, spot_in_trace, spot_in_trajectory
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.recorded_truth import Recorded, truth_in_trace, truth_in_trajectory
from core.trajectory.trajectory import Trajectory

LESSONS = Path(__file__).resolve().parents[3] / "resources" / "lessons"
KEYS = tuple(path.stem for path in sorted(LESSONS.glob("*.json")))


@dataclass(frozen=True, slots=True)
class Played:
    """A run that went to its end: a script's trace, or a formula's trajectory."""

    document: Document
    trace: ProgramTrace | None = None
    end: ProgramEnd | None = None
    trajectory: Trajectory | None = None

    def spot(self, place: LessonPlace) -> Spot | None:
        """Where a place is."""
        if self.trace is not None:
            return spot_in_trace(place, self.trace, has_ended=True)
        assert self.trajectory is not None
        return spot_in_trajectory(place, self.trajectory)

    def truth(self, truth: Truth) -> Recorded | None:
        """What is recorded."""
        if self.trace is not None:
            return truth_in_trace(truth, self.trace, has_ended=True)
        assert self.trajectory is not None
        return truth_in_trajectory(truth, self.trajectory)

    def name_inside(self, spot: Spot) -> str:
        """What is done at a stop inside of what is opened there."""
        assert spot.inside is not None
        assert spot.opened is not None
        if self.trace is not None:
            opened: OpenedPass | IterationTrace = open_pass(script_spec(self.document), spot.opened)
        else:
            opened = inspect(prepare(self.document.run_spec()), spot.opened)
        return _name(opened.forward, opened.backward, opened.update, spot.inside)


def _name(
    forward: tuple[ForwardStep, ...], backward: BackwardTrace | None, update: UpdateTrace | None, inside: Inside
) -> str:
    if inside.chapter is ChapterName.FORWARD:
        return forward[inside.number - 1].operation
    if inside.chapter is ChapterName.BACKWARD:
        assert backward is not None
        return backward.nodes[backward.steps[inside.number - 1].node].name
    assert update is not None
    return update.lines[inside.number - 1].target


@cache
def lesson(key: str) -> Lesson:
    """A lesson by its key."""
    return load_lesson(LESSONS / f"{key}.json")


@cache
def played(key: str) -> Played:
    """Its run."""
    return play(lesson(key).document)


def play(document: Document) -> Played:
    """Runs a document to its end."""
    return _script(document) if document.source is SourceKind.SCRIPT else _formula(document)


def questions(key: str) -> Iterator[tuple[int, Question]]:
    """All questions of a lesson, each with the stop that it is asked at."""
    for index, stop in enumerate(lesson(key).stops):
        yield from ((index, question) for question in stop.questions)


def lines_of(trace: ProgramTrace) -> list[int]:
    """The lines of all events."""
    return [trace.event(index).line for index in range(len(trace))]


def line_said(place: LessonPlace, played_lesson: Played) -> int | None:
    """The line that a place speaks of, by the script's text: its own, or that of the pass."""
    if isinstance(place, AtLine):
        return place.line
    if isinstance(place, AtPass) and played_lesson.trace is not None:
        of_its_kind = [one for one in played_lesson.trace.passes if one.kind.value == place.kind.value]
        return played_lesson.trace.event(of_its_kind[place.number - 1].event).line
    return None


def script_spec(document: Document) -> ProgramSpec:
    """What is run of a document's script."""
    return ProgramSpec(parse_program(document.script.text), document.seed)


def _script(document: Document) -> Played:
    trace, recorder = ProgramTrace(), Recorder()
    run = ProgramRun(script_spec(document), recorder.printed, weave=recorder.weave(), on_built=recorder.start)
    end = run.go_on()
    trace.append(recorder.take())
    return Played(document, trace=trace, end=end)


def _formula(document: Document) -> Played:
    run = prepare(document.run_spec())
    trajectory = Trajectory(run.layout, document.dtype)
    trajectory.extend(run.records())
    return Played(document, trajectory=trajectory)
