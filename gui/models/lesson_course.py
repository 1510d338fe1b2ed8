"""A person's way through a lesson: at which stop, at which of its questions, what was guessed, and whether to go on."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from core.document.lesson import Lesson, LessonStop, Question, Truth
from core.trajectory.guess_check import Verdict, judged
from core.trajectory.recorded_truth import Recorded


class Answer(Enum):
    """What has become of a question."""

    OPEN = "open"
    RIGHT = "right"
    SHOWN = "shown"


class Reply(Enum):
    """What is said to the last guess; a run may not have come to the truth yet."""

    NONE = "none"
    RIGHT = "right"
    WRONG = "wrong"
    OTHER_COUNT = "other count"
    UNREADABLE = "unreadable"
    NOT_THERE = "not there"
    SHOWN = "shown"


_REPLIES = {
    Verdict.RIGHT: Reply.RIGHT,
    Verdict.WRONG: Reply.WRONG,
    Verdict.OTHER_COUNT: Reply.OTHER_COUNT,
    Verdict.UNREADABLE: Reply.UNREADABLE,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what has been said to it.

    Attributes:
        question: which one.
        answer: what has become of it.
        given: the last guess, as typed, or the text of the option.
        reply: to that.
        tries: how many guesses there were.
    """

    question: Question
    answer: Answer = Answer.OPEN
    given: str = ""
    reply: Reply = Reply.NONE
    tries: int = 0

    @property
    def is_settled(self) -> bool:
        """Whether it was answered or shown."""
        return self.answer is not Answer.OPEN


class LessonCourse:
    """The way.

    Args:
        lesson: through which one.
        truth_of: what the run has recorded of a question's truth; None while it has not come there.
        reached: the furthest stop of an earlier time; questions before it need not be answered again.

    Attributes:
        stop: where it is, from 0; behind the last stop comes the free end.
        reached: the furthest one.
    """

    def __init__(self, lesson: Lesson, truth_of: Callable[[Truth], Recorded | None], reached: int = 0) -> None:
        self.lesson = lesson
        self.reached = min(max(reached, 0), len(lesson.stops))
        self.stop = self.reached if self.reached < len(lesson.stops) else 0
        self._truth_of = truth_of
        self._place = 0
        self._asked = {
            (number, place): Asked(question)
            for number, stop in enumerate(lesson.stops)
            for place, question in enumerate(stop.questions)
        }

    @property
    def is_at_free_end(self) -> bool:
        """Whether all stops are behind."""
        return self.stop == len(self.lesson.stops)

    @property
    def shown(self) -> LessonStop | None:
        """The stop; None at the free end."""
        return None if self.is_at_free_end else self.lesson.stops[self.stop]

    @property
    def asked(self) -> Asked | None:
        """The question that is asked now; None where there is none."""
        return self._asked.get((self.stop, self._place))

    @property
    def question_number(self) -> int:
        """Which of the stop's questions that is, from 1."""
        return self._place + 1

    @property
    def may_go_on(self) -> bool:
        """Whether nothing has to be answered first."""
        return self.asked is None or self.asked.is_settled or self.stop < self.reached

    @property
    def may_show(self) -> bool:
        """Whether the answer may be asked for: after one try."""
        return self.asked is not None and not self.asked.is_settled and self.asked.tries > 0

    def recorded(self) -> Recorded | None:
        """The truth of the question that is asked now; None where there is none yet."""
        return None if self.asked is None else self._truth_of(self.asked.question.truth)

    def guess(self, given: str) -> Reply:
        """Takes a guess; for a choice, the option's text."""
        asked = self.asked
        if asked is None or asked.is_settled:
            return Reply.NONE
        truth = self.recorded()
        reply = Reply.NOT_THERE if truth is None else _REPLIES[judged(asked.question, given, truth)]
        answer = Answer.RIGHT if reply is Reply.RIGHT else Answer.OPEN
        self._keep(Asked(asked.question, answer, given, reply, asked.tries + 1))
        return reply

    def show_me(self) -> None:
        """Has the answer shown, where that is allowed; a run that never comes there holds up nobody."""
        asked = self.asked
        if asked is not None and self.may_show:
            self._keep(Asked(asked.question, Answer.SHOWN, asked.given, Reply.SHOWN, asked.tries))

    def go_on(self) -> None:
        """To the stop's next question, to the next stop, or to the free end, where that is allowed."""
        if not self.may_go_on:
            return
        if (self.stop, self._place + 1) in self._asked:
            self._place += 1
        elif not self.is_at_free_end:
            self._go(self.stop + 1)

    def go_back(self) -> None:
        """To the question before, or to the stop before; the first one stays."""
        if self._place:
            self._place -= 1
        elif self.stop:
            self._go(self.stop - 1)

    def go_to(self, stop: int) -> None:
        """To a stop that was reached before."""
        if 0 <= stop <= self.reached:
            self._go(stop)

    def _go(self, stop: int) -> None:
        self.stop, self._place = stop, 0
        self.reached = max(self.reached, stop)

    def _keep(self, asked: Asked) -> None:
        self._asked[self.stop, self._place] = asked
