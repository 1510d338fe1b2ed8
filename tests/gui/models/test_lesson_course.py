"""The way through a lesson: what was answered, and when one may go on."""

import pytest

from core.document.lesson import Lesson, Question, Truth
from core.trajectory.recorded_truth import Recorded
from gui.models.lesson_course import LessonCourse, Reply
from gui.models.lesson_page import AnswerTone, page_of
from tests.core.runs.played import lesson, played

KEY = "09-autograd-grad"
"""One of its stops has two questions, another one a choice."""


def course(reached: int = 0) -> LessonCourse:
    return LessonCourse(lesson(KEY), played(KEY).truth, reached)


def answer(a_course: LessonCourse) -> None:
    """Answers whatever is asked, rightly."""
    asked = a_course.asked
    if asked is not None:
        truth = a_course.recorded()
        assert truth is not None
        right = next((one.text for one in asked.question.options if one.means == truth.text), truth.text)
        assert a_course.guess(right) is Reply.RIGHT


def test_that_a_question_is_answered_before_going_on() -> None:
    a_course = course()
    a_course.go_on()
    assert (a_course.stop, a_course.may_go_on) == (0, False)
    assert a_course.guess("9") is Reply.RIGHT
    a_course.go_on()
    assert (a_course.stop, a_course.reached) == (1, 1)


@pytest.mark.parametrize(
    ("given", "reply"),
    [("8", Reply.WRONG), ("None", Reply.WRONG), ("1 2", Reply.OTHER_COUNT), ("nine", Reply.UNREADABLE)],
)
def test_that_after_one_try_the_answer_may_be_shown(given: str, reply: Reply) -> None:
    a_course = course()
    assert not a_course.may_show
    a_course.show_me()
    assert not a_course.may_go_on
    assert a_course.guess(given) is reply
    assert (a_course.may_show, a_course.may_go_on) == (True, False)
    a_course.show_me()
    assert (a_course.may_show, a_course.may_go_on) == (False, True)


def test_that_a_wrong_guess_may_be_followed_by_a_right_one_and_that_stays() -> None:
    a_course = course()
    assert a_course.guess("8") is Reply.WRONG
    assert a_course.guess("9.0") is Reply.RIGHT
    assert a_course.guess("8") is Reply.NONE
    assert a_course.may_go_on


def test_that_the_questions_of_a_stop_come_one_by_one_and_backwards_too() -> None:
    a_course = course()
    a_course.guess("9")
    a_course.go_on()
    assert a_course.guess("None") is Reply.RIGHT
    a_course.go_on()
    assert (a_course.stop, a_course.question_number, a_course.may_go_on) == (1, 2, False)
    a_course.go_back()
    assert (a_course.stop, a_course.question_number, a_course.may_go_on) == (1, 1, True)
    a_course.go_back()
    assert a_course.stop == 0
    a_course.go_back()
    assert a_course.stop == 0


def test_that_what_has_not_been_recorded_yet_holds_nobody_up() -> None:
    waiting = LessonCourse(lesson(KEY), lambda _truth: None)
    assert waiting.guess("9") is Reply.NOT_THERE
    waiting.show_me()
    assert waiting.may_go_on


def test_that_a_stop_that_was_reached_before_may_be_left_without_an_answer() -> None:
    again = course(reached=3)
    assert again.stop == 3
    again.go_to(0)
    assert again.may_go_on
    again.go_to(4)
    assert again.stop == 0
    assert course(reached=99).stop == 0


def walked() -> list[LessonCourse]:
    """A course at its free end."""
    a_course = course()
    while not a_course.is_at_free_end:
        answer(a_course)
        a_course.go_on()
    return [a_course]


def test_that_right_answers_lead_to_the_free_end_and_no_further() -> None:
    (a_course,) = walked()
    assert (a_course.shown, a_course.asked, a_course.may_go_on) == (None, None, True)
    a_course.go_on()
    assert a_course.is_at_free_end
    a_course.go_back()
    assert a_course.stop == len(lesson(KEY).stops) - 1


def test_that_a_page_says_what_is_asked_and_why_one_cannot_go_on() -> None:
    a_course = course()
    page = page_of(a_course)
    assert page.question is not None
    assert (page.stop, page.stops, page.pointer, page.next_word) == (0, 5, "Look at line 6 of the script.", "Next")
    assert page.why_not
    assert not page.may_go_back
    assert (page.question.given, page.question.tone, page.question.recorded) == ("", AnswerTone.NONE, "")


def test_that_a_page_shows_the_truth_once_a_question_is_settled_and_not_before() -> None:
    a_course = course()
    a_course.guess("8")
    wrong = page_of(a_course).question
    assert wrong is not None
    assert (wrong.tone, wrong.recorded, wrong.may_show) == (AnswerTone.WRONG, "", True)
    assert wrong.said.startswith("Not quite.")
    a_course.guess("9")
    page = page_of(a_course)
    assert page.question is not None
    assert (page.question.tone, page.question.recorded, page.why_not) == (AnswerTone.RIGHT, "It is 9", "")


def test_that_a_wrong_count_is_told_and_words_are_asked_to_be_numbers() -> None:
    a_course = course()
    a_course.guess("1 2 3")
    assert said(a_course) == "You gave 3 numbers, and it is one."
    a_course.guess("a lot")
    assert said(a_course).startswith("This cannot be read as a number.")
    vector = LessonCourse(lesson("03-gradients-add-up"), played("03-gradients-add-up").truth)
    vector.guess("1")
    assert said(vector) == "It has 4 numbers, and you gave 1."


def said(a_course: LessonCourse) -> str:
    question = page_of(a_course).question
    assert question is not None
    return question.said


def test_that_a_choice_shows_its_right_answer_in_its_own_words() -> None:
    a_course = course(reached=2)
    assert a_course.guess("it gives 9 again") is Reply.WRONG
    a_course.show_me()
    question = page_of(a_course).question
    assert question is not None
    assert (question.recorded, question.given) == ("PyTorch refuses with an error", "it gives 9 again")
    assert question.options == ("it gives 9 again", "PyTorch refuses with an error")


def test_that_the_free_end_offers_its_change_and_the_next_lesson() -> None:
    (a_course,) = walked()
    page = page_of(a_course)
    assert (page.is_free_end, page.has_change, page.question, page.pointer) == (True, True, None, "")
    assert (page.next_word, page_of(a_course, is_last=True).next_word) == ("Next lesson", "All lessons")


def test_that_a_lesson_without_questions_is_only_read() -> None:
    plain = lesson(KEY)
    stops = tuple(type(stop)(stop.at, stop.text, stop.look_at) for stop in plain.stops)
    a_course = LessonCourse(Lesson(plain.title, plain.idea, plain.document, stops, plain.free_end), never)
    for _ in stops:
        assert a_course.may_go_on
        a_course.go_on()
    assert a_course.is_at_free_end


def never(_truth: Truth) -> Recorded | None:
    raise AssertionError("Nothing is asked.")


def test_that_every_question_of_every_kind_has_words_for_its_editor() -> None:
    a_course = course()
    question: Question = lesson(KEY).stops[0].questions[0]
    page = page_of(a_course).question
    assert page is not None
    assert page.text == question.text
    assert page.placeholder == "a number, such as 14 or 1/3"
