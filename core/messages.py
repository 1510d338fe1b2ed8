"""What the window and the processes beside it, the engine and the drawing process, say to each other: frozen values.

Every message carries the number of the request it makes or answers; an answer to a superseded request is dropped. What
the engine refuses comes as the name of an enum's member and the details that fill its sentence, so that the window can
tell it in another language without importing the engine's half of core.
"""

import msgspec

from core.channel.message import Message
from core.document.run_spec import RunSpec, Setting
from core.document.script import Every, ScriptSpec
from core.notation.problem import Problem
from core.notation.program_problem import Refusal
from core.trajectory.condition import Condition
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import TraceBatch
from core.trajectory.snapshot_copy import SnapshotCopy
from core.trajectory.step_record import Layout, StepRecord
from core.trajectory.watched import FoundWatch, Sample


class SettingDescription(msgspec.Struct, frozen=True):
    """A setting of an optimiser: torch's own name for it, and its default; a switch's is true or false."""

    name: str
    default: Setting


class MethodDescription(msgspec.Struct, frozen=True):
    """An optimiser that can be chosen: its key in a RunSpec, its title, its settings in order."""

    key: str
    title: str
    settings: tuple[SettingDescription, ...]


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of core's: the enum, its member, what fills the braces, and the whole in English."""

    kind: str
    name: str
    details: dict[str, str]
    english: str


# --- from the window to the engine


class Prepare(Message, frozen=True):
    """Makes a run ready, from its start or from ``record``, at whose step it goes on; any earlier run is forgotten.

    To an engine that knows nothing of the run, ``snapshot`` saves the way from the start to the record.
    """

    spec: RunSpec
    record: StepRecord | None = None
    snapshot: SnapshotCopy | None = None


class Advance(Message, frozen=True):
    """Goes on with the run of ``request`` until step ``until`` is recorded, or a record that meets the condition."""

    until: int
    condition: Condition | None = None


class Pause(Message, frozen=True):
    """Stops after the step that is being computed; a script stops wherever it is, also within a statement.

    Always answered by ``Paused``; what is being opened is given up first.
    """


class Inspect(Message, frozen=True):
    """Asks for an iteration of the run that is ready to be opened.

    Attributes:
        run: the request that prepared it.
        step: which iteration.
        inspection: how it is opened.
        record: the iteration before, where a record of this run is all there is at its step; it saves a replay.
    """

    run: int
    step: int
    inspection: Inspection
    record: StepRecord | None = None


class PrepareScript(Message, frozen=True):
    """Makes a script ready, before its first statement; any earlier run is forgotten.

    Answered by ``ScriptPrepared`` or ``ScriptRefused``; not at all where another run is asked for already.

    To an engine that takes the place of a lost one, ``known`` says how many moments the window has whole already, which
    is as many as it has events, and one more of a run that is over. What belongs to them is made once more, and not
    told, found watches included; with the next event the engine goes on exactly where the other one stopped to tell.

    Where other values are to be watched in a run that is recorded already it ``is_sampled_anew``: watches and samples
    are told from the start then.
    """

    spec: ScriptSpec
    known: int = 0
    is_sampled_anew: bool = False


class AdvanceScript(Message, frozen=True):
    """Goes on with the script of ``request`` until so many events have begun; the last of them does not work yet.

    So the trace has exactly ``events`` events then, the last of which is the statement that is about to work, and all
    moments up to ``events - 1`` are whole: whoever wants to show moment m, with event m as the current statement, asks
    for m + 1. What is 0 asks for nothing; 1 asks for the first statement.

    It stops sooner, in the same way, before an event that is on one of the ``lines``, or that is in at most ``depth``
    calls of the script's functions.

    Answered by what is ``Traced``, then by ``Paused`` with its ``number`` where so many have begun (at once, if they
    had before), or by ``ScriptEnded`` where the script has fewer. Only ``ScriptEnded`` makes the last moment whole: the
    number of events.
    """

    events: int
    lines: frozenset[int] = frozenset()
    depth: int | None = None
    number: int = 0


class StopScript(Message, frozen=True):
    """Ends the script of ``request`` where it is; answered by ``ScriptEnded``, also if it had ended before.

    Its passes can still be opened.
    """


class OpenPass(Message, frozen=True):
    """Asks for a pass of a script to be opened.

    The script that is ready waits meanwhile, and goes on by itself afterwards if it was going on. Told to go on, to
    pause, to stop, to open another pass or to prepare another run, the engine gives the opening up, and says so first.

    Attributes:
        run: the request that prepared the script.
        number: of the pass.
    """

    run: int
    number: int


class Hang(Message, frozen=True):
    """Computes for ever. For tests only: what a script of a person's may do."""


Command = Prepare | Advance | Pause | Inspect | PrepareScript | AdvanceScript | StopScript | OpenPass | Hang


# --- from the engine


class Ready(Message, frozen=True):
    """torch is there."""

    torch_version: str
    methods: tuple[MethodDescription, ...]


class Prepared(Message, frozen=True):
    """The run can begin; ``remarks`` are worth a word."""

    layout: Layout
    starts: tuple[float, ...]
    remarks: tuple[str, ...]


class Refused(Message, frozen=True):
    """The spec cannot be run; a problem has its place in the formula, or in the start value of a parameter."""

    sentence: Sentence
    problem: Problem | None = None
    parameter: str | None = None


class Records(Message, frozen=True):
    """Steps in order, as many as a frame's time held."""

    records: tuple[StepRecord, ...]


class Snapshotted(Message, frozen=True):
    """What the run goes on from in another engine; only sent where a record is not enough."""

    snapshot: SnapshotCopy


class Paused(Message, frozen=True):
    """Nothing is computed now: ``until`` was reached, the condition is met, or the run was told to pause.

    ``number`` is that of the ``AdvanceScript`` that has come to its end; 0 in all other cases.
    """

    number: int = 0


class Stopped(Message, frozen=True):
    """The run has ended by itself."""

    sentence: Sentence
    step: int


class Inspected(Message, frozen=True):
    """The iteration that was asked for; of a tensor at most the first thousand elements."""

    trace: IterationTrace


class NotInspected(Message, frozen=True):
    """There is no such iteration; where a sentence is given, it says why."""

    sentence: Sentence | None = None


class ScriptPrepared(Message, frozen=True):
    """The script can begin.

    Attributes:
        every: when there is a sample.
        pass_lines: the lines of statements that ask for a backward pass.
    """

    every: Every
    pass_lines: tuple[int, ...] = ()


class ScriptRefused(Message, frozen=True):
    """The script cannot be run, for all these reasons."""

    refusals: tuple[Refusal, ...]


class Traced(Message, frozen=True):
    """What came to the trace of a script, as much as a frame's time held.

    All of it is whole: whoever has n events has all there is of the moments before the last of them, and nothing of
    that which the last of them does. That comes with the event behind it, or with the end of the script.

    Attributes:
        batch: of the trace.
        watches: that are sampled from now on, behind those that were before; a sample has a value for each that was
            there when it was taken.
        samples: in order; their moments are those at which all that they show is in the trace.
        mistakes: watches that could not be evaluated, and what was wrong; each is told once.
    """

    batch: TraceBatch
    watches: tuple[FoundWatch, ...] = ()
    samples: tuple[Sample, ...] = ()
    mistakes: tuple[tuple[str, str], ...] = ()


class ScriptEnded(Message, frozen=True):
    """The script came to its end; all that it did has been traced."""

    end: ProgramEnd


class PassOpened(Message, frozen=True):
    """The pass that was asked for."""

    opened: OpenedPass


class PassNotOpened(Message, frozen=True):
    """The pass could not be reached; where it was given up for something else, without a sentence."""

    text: str = ""


class Failed(Message, frozen=True):
    """The engine met an error that nobody foresaw."""

    text: str


Answer = (
    Ready
    | Prepared
    | Refused
    | Records
    | Snapshotted
    | Paused
    | Stopped
    | Inspected
    | NotInspected
    | ScriptPrepared
    | ScriptRefused
    | Traced
    | ScriptEnded
    | PassOpened
    | PassNotOpened
    | Failed
)


_commands: msgspec.msgpack.Decoder[Command] = msgspec.msgpack.Decoder(Command)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def command_of(frame: bytes) -> Command:
    """The command in a frame without its length.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    return _commands.decode(frame)


def answer_of(frame: bytes) -> Answer:
    """The answer in a frame without its length.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    return _answers.decode(frame)
