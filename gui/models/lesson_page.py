"""What the lessons' panel shows, as values: the list of lessons, and a lesson at one of its stops."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from core.document.lesson import LessonStop, QuestionKind
from core.document.script import SourceKind
from core.trajectory.guess_check import right_option
from core.trajectory.recorded_truth import Recorded
from gui.models.lesson_course import Asked, LessonCourse, Reply
from gui.models.lesson_words import lesson_text, placeholder, pointer, reply_text


class AnswerTone(Enum):
    """How a reply is meant."""

    NONE = "none"
    RIGHT = "right"
    WRONG = "wrong"
    SHOWN = "shown"


_TONES = {Reply.NONE: AnswerTone.NONE, Reply.RIGHT: AnswerTone.RIGHT, Reply.SHOWN: AnswerTone.SHOWN}


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson in the list.

    Attributes:
        key: of the lesson.
        number: from 1.
        title: what it is called.
        idea: its one line; where it cannot be read, why.
        stops: how many it has; 0 where it cannot be read.
        reached: how many of them were seen.
        is_done: whether its free end was.
    """

    key: str
    number: int
    title: str
    idea: str
    stops: int
    reached: int
    is_done: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question.

    Attributes:
        heading: which of several it is; empty for the only one.
        text: what is asked.
        options: to choose from; none where something is typed.
        placeholder: what may be typed.
        given: what was guessed; for a choice the option's text.
        tone: of what is said.
        said: to the guess.
        recorded: what the run has, once the question is settled.
        is_settled: whether it was answered or shown.
        may_show: whether the answer may be asked for.
    """

    heading: str
    text: str
    options: tuple[str, ...]
    placeholder: str
    given: str
    tone: AnswerTone
    said: str
    recorded: str
    is_settled: bool
    may_show: bool


@dataclass(frozen=True, slots=True)
class LessonPage:
    """A lesson at a stop.

    Attributes:
        title: of the lesson.
        stop: which one, from 0; the free end is behind the last.
        stops: how many there are, the free end not included.
        reached: the furthest one.
        text: what is read.
        pointer: what to look at; empty at the free end.
        question: what is asked; None for nothing.
        next_word: what the button says that goes on.
        why_not: why it cannot; empty where it can.
        may_go_back: whether there is something before.
        has_change: whether the change that the free end speaks of can be made.
    """

    title: str
    stop: int
    stops: int
    reached: int
    text: str
    pointer: str
    question: QuestionView | None
    next_word: str
    why_not: str
    may_go_back: bool
    has_change: bool

    @property
    def is_free_end(self) -> bool:
        """Whether all stops are behind."""
        return self.stop == self.stops


def page_of(course: LessonCourse, *, is_last: bool = False) -> LessonPage:
    """What is shown of a lesson now; ``is_last`` where no lesson follows."""
    lesson, stop = course.lesson, course.shown
    is_script = lesson.document.source is SourceKind.SCRIPT
    return LessonPage(
        title=lesson_text(lesson.title),
        stop=course.stop,
        stops=len(lesson.stops),
        reached=course.reached,
        text=lesson_text(stop.text if stop else lesson.free_end.text),
        pointer=pointer(stop.look_at, is_script=is_script) if stop else "",
        question=_question(course, stop) if stop else None,
        next_word=_next_word(course, stop, is_last=is_last),
        why_not="" if course.may_go_on else _why_not(),
        may_go_back=course.stop > 0 or course.question_number > 1,
        has_change=stop is None and lesson.free_end.document is not None,
    )


def _question(course: LessonCourse, stop: LessonStop) -> QuestionView | None:
    asked, truth = course.asked, course.recorded()
    if asked is None:
        return None
    count, heading = len(stop.questions), ""
    if count > 1:
        heading = QCoreApplication.translate("LessonPage", "Question {number} of {count}")
        heading = heading.format(number=course.question_number, count=count)
    is_choice = asked.question.kind is QuestionKind.CHOICE
    return QuestionView(
        heading=heading,
        text=lesson_text(asked.question.text),
        options=tuple(lesson_text(option.text) for option in asked.question.options),
        placeholder=placeholder(asked.question.kind),
        given=lesson_text(asked.given) if is_choice and asked.given else asked.given,
        tone=_TONES.get(asked.reply, AnswerTone.WRONG),
        said=reply_text(asked, truth),
        recorded=_recorded(asked, truth) if asked.is_settled else "",
        is_settled=asked.is_settled,
        may_show=course.may_show,
    )


def _recorded(asked: Asked, truth: Recorded | None) -> str:
    if truth is None:
        return ""
    option = right_option(asked.question, truth) if asked.question.kind is QuestionKind.CHOICE else None
    if option is not None:
        return lesson_text(option.text)
    text = QCoreApplication.translate("LessonPage", "It is {value}")
    return text.format(value=truth.text)


def _next_word(course: LessonCourse, stop: LessonStop | None, *, is_last: bool) -> str:
    translate = QCoreApplication.translate
    if stop is None:
        return translate("LessonPage", "All lessons") if is_last else translate("LessonPage", "Next lesson")
    if course.question_number < len(stop.questions):
        return translate("LessonPage", "Next question")
    return translate("LessonPage", "Next")


def _why_not() -> str:
    return QCoreApplication.translate("LessonPage", "First answer the question; after one try you can let it be shown.")
