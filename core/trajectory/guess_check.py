"""How far a guess is from what was recorded."""

from enum import Enum
from math import isclose, isnan

from core.document.lesson import Option, Question, QuestionKind, Tolerance
from core.notation.guess import Guess, parse_guess
from core.trajectory.recorded_truth import Recorded


class Verdict(Enum):
    """What a guess is."""

    RIGHT = "right"
    WRONG = "wrong"
    OTHER_COUNT = "other count"
    UNREADABLE = "unreadable"


def judged(question: Question, given: str, truth: Recorded) -> Verdict:
    """What a guess is, beside the truth; for a choice ``given`` is the option's own text."""
    if question.kind is QuestionKind.CHOICE:
        right = right_option(question, truth)
        return Verdict.RIGHT if right is not None and right.text == given else Verdict.WRONG
    guess = parse_guess(given)
    if guess is None:
        return Verdict.UNREADABLE
    if guess.numbers is not None and truth.numbers is not None and len(guess.numbers) != len(truth.numbers):
        return Verdict.OTHER_COUNT
    return Verdict.RIGHT if is_right(guess, truth, question.tolerance) else Verdict.WRONG


def right_option(question: Question, truth: Recorded) -> Option | None:
    """The answer of a choice that says what was recorded; None where none does."""
    for option in question.options:
        guess = parse_guess(option.means)
        if (truth.word and option.means == truth.word) or (
            not truth.word and guess is not None and is_right(guess, truth, question.tolerance)
        ):
            return option
    return None


def is_right(guess: Guess, truth: Recorded, tolerance: Tolerance) -> bool:
    """Whether a guess is the truth, as far as the tolerance goes. What is typed in one row may have any shape."""
    if guess.numbers is None or truth.numbers is None:
        return guess.numbers is truth.numbers
    if len(guess.numbers) != len(truth.numbers) or (len(guess.shape) > 1 and guess.shape != truth.shape):
        return False
    return all(
        (isnan(one) and isnan(other)) or isclose(one, other, rel_tol=tolerance.relative, abs_tol=tolerance.absolute)
        for one, other in zip(guess.numbers, truth.numbers, strict=True)
    )
