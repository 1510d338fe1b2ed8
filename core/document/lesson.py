"""A lesson: a run, moments of it with a short text each, and questions whose truth the run itself has recorded."""

from dataclasses import dataclass
from enum import Enum

from core.document.document import Document
from core.notation.recorded_name import RecordedName

MOST_WORDS = 60
"""Of the text of a stop: what is read in one look."""

LONGEST_TITLE = 60
LONGEST_IDEA = 120
"""Characters; each stands on one line, or on two."""

MOST_STOPS = 20
MOST_QUESTIONS = 4
MOST_OPTIONS = 6


class PassName(Enum):
    """What PyTorch was asked to do with gradients, as :class:`core.trajectory.program_trace.PassKind` tells it."""

    BACKWARD = "backward"
    GRADIENT = "autograd.grad"
    UPDATE = "step"
    ZERO = "zero_grad"


class ChapterName(Enum):
    """A part of an iteration, or of a pass, that is opened."""

    ZERO_GRAD = "zero_grad"
    FORWARD = "forward"
    BACKWARD = "backward"
    UPDATE = "update"


class Side(Enum):
    """Of a pass: what it is about to work on, or what it left."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Inside:
    """A stop inside what is opened.

    Attributes:
        chapter: which part.
        number: of the stop in it, from 1.
        name: what is done there, for whoever reads the file: an operation, a node, or what a line of an update gives.
    """

    chapter: ChapterName
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class AtLine:
    """A script when a line is about to run.

    Attributes:
        line: from 1.
        time: 1 for the first time that it is. A loop that comes back to its head is about to run it again.
    """

    line: int
    time: int


@dataclass(frozen=True, slots=True)
class AtPass:
    """A script beside a pass, or in it.

    Attributes:
        kind: of the pass.
        number: 1 for the first of its kind.
        side: before it or after it.
        inside: the stop in it, once it is opened; then ``side`` is before it.
    """

    kind: PassName
    number: int
    side: Side = Side.BEFORE
    inside: Inside | None = None


@dataclass(frozen=True, slots=True)
class AtEnd:
    """A script that has come to its end."""


@dataclass(frozen=True, slots=True)
class AtStep:
    """A formula's iteration.

    Attributes:
        step: from 0.
        inside: the stop in it, once it is opened; None for the iteration as a whole.
    """

    step: int
    inside: Inside | None = None


LessonPlace = AtLine | AtPass | AtEnd | AtStep


class Where(Enum):
    """Parts of the window that a person is asked to look at."""

    EDITOR = "editor"
    VARIABLES = "variables"
    PLOT = "plot"
    INSPECTOR = "inspector"
    GRAPH = "graph"
    OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class LookAt:
    """What to look at.

    Attributes:
        where: in the window; of a formula the variables are its parameters.
        detail: the line, the variable, the plot or the chapter; empty for the whole.
    """

    where: Where
    detail: str = ""


class QuestionKind(Enum):
    """What is guessed."""

    NUMBER = "number"
    LIST = "list"
    NONE_OR_VALUE = "none or value"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Truth:
    """Where the truth of a question is recorded: never a number of the lesson's own.

    Attributes:
        watch: what is asked for.
        at: when; it may be later than the stop.
    """

    watch: RecordedName
    at: LessonPlace


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a guess may be from the truth: whichever of the two allows more."""

    relative: float
    absolute: float


@dataclass(frozen=True, slots=True)
class Option:
    """One of several answers.

    Attributes:
        text: that is read.
        means: what would be recorded if it were right, written as a guess is; or a word, as ``MulBackward0``.
    """

    text: str
    means: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is answered before going on.

    Attributes:
        text: that is read.
        kind: of answer.
        truth: where the right one is recorded.
        tolerance: of numbers.
        options: of a choice.
        right: a kind word, and why it is so.
        hint: for another try.
    """

    text: str
    kind: QuestionKind
    truth: Truth
    tolerance: Tolerance
    options: tuple[Option, ...]
    right: str
    hint: str


@dataclass(frozen=True, slots=True)
class LessonStop:
    """A moment of the run and what is said there.

    Attributes:
        at: the moment.
        text: what is read; code stands in backticks.
        look_at: what to look at meanwhile.
        questions: in order.
    """

    at: LessonPlace
    text: str
    look_at: LookAt
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class FreeEnd:
    """What to try once all has been said.

    Attributes:
        text: “Now change …”
        document: with the change made; None where there are many ways to go.
    """

    text: str
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson.

    Attributes:
        title: a few words.
        idea: one line.
        document: with what is run: a formula or a script.
        stops: in order.
        free_end: behind them.
    """

    title: str
    idea: str
    document: Document
    stops: tuple[LessonStop, ...]
    free_end: FreeEnd


def texts_of(lesson: Lesson) -> tuple[str, ...]:
    """All that is read of a lesson, in order: what is translated."""
    texts = [lesson.title, lesson.idea]
    for stop in lesson.stops:
        texts.append(stop.text)
        for question in stop.questions:
            texts += [question.text, *(option.text for option in question.options), question.right, question.hint]
    return (*texts, lesson.free_end.text)
