"""What a lesson says, in the language of the window: its own texts, where to look, and what is said to a guess."""

from PySide6.QtCore import QCoreApplication

from core.document.lesson import LookAt, QuestionKind, Where
from core.notation.guess import parse_guess
from core.trajectory.recorded_truth import Recorded
from gui.models.lesson_course import Asked, Reply

CONTEXT = "Lessons"


def lesson_text(text: str) -> str:
    """A text of a lesson's file, translated."""
    return QCoreApplication.translate(CONTEXT, text)


def pointer(look_at: LookAt, *, is_script: bool) -> str:
    """What to look at, as a sentence."""
    translate, detail = QCoreApplication.translate, look_at.detail
    if look_at.where is Where.PLOT:
        return _plot(detail)
    if look_at.where in (Where.EDITOR, Where.VARIABLES):
        return _script_part(look_at) if is_script else _formula_part(look_at)
    if look_at.where is Where.INSPECTOR and detail:
        return translate("LessonWords", "Look at the inspector, chapter {chapter}.").format(chapter=detail)
    return {
        Where.INSPECTOR: translate("LessonWords", "Look at the inspector."),
        Where.GRAPH: translate("LessonWords", "Look at the graph."),
        Where.OUTPUT: translate("LessonWords", "Look at the output."),
    }[look_at.where]


def placeholder(kind: QuestionKind) -> str:
    """What may be typed."""
    translate = QCoreApplication.translate
    match kind:
        case QuestionKind.LIST:
            return translate("LessonWords", "numbers, such as 1, 2, 3")
        case QuestionKind.NONE_OR_VALUE:
            return translate("LessonWords", "None, or what is there")
    return translate("LessonWords", "a number, such as 14 or 1/3")


def reply_text(asked: Asked, truth: Recorded | None) -> str:
    """What is said to the last guess."""
    translate, question = QCoreApplication.translate, asked.question
    if asked.reply is Reply.OTHER_COUNT:
        return _other_count(asked, truth)
    return {
        Reply.NONE: "",
        Reply.RIGHT: lesson_text(question.right),
        Reply.WRONG: translate("LessonWords", "Not quite. {hint}").format(hint=lesson_text(question.hint)),
        Reply.SHOWN: lesson_text(question.hint),
        Reply.UNREADABLE: _unreadable(question.kind),
        Reply.NOT_THERE: translate("LessonWords", "The run has not come that far yet. In a moment, check once more."),
    }[asked.reply]


def _script_part(look_at: LookAt) -> str:
    translate, detail = QCoreApplication.translate, look_at.detail
    if look_at.where is Where.EDITOR:
        line = translate("LessonWords", "Look at line {line} of the script.").format(line=detail)
        return line if detail else translate("LessonWords", "Look at the script.")
    name = translate("LessonWords", "Look at {name} among the variables.").format(name=detail)
    return name if detail else translate("LessonWords", "Look at the variables.")


def _formula_part(look_at: LookAt) -> str:
    translate, detail = QCoreApplication.translate, look_at.detail
    if look_at.where is Where.EDITOR:
        return translate("LessonWords", "Look at the formula.")
    name = translate("LessonWords", "Look at {name} among the parameters.").format(name=detail)
    return name if detail else translate("LessonWords", "Look at the parameters.")


def _plot(role: str) -> str:
    translate = QCoreApplication.translate
    return {
        "parameters": translate("LessonWords", "Look at the plot of the parameters."),
        "loss": translate("LessonWords", "Look at the plot of the loss."),
        "gradients": translate("LessonWords", "Look at the plot of the gradients."),
    }.get(role) or translate("LessonWords", "Look at the plots.")


def _other_count(asked: Asked, truth: Recorded | None) -> str:
    guess = parse_guess(asked.given)
    given = len(guess.numbers) if guess and guess.numbers is not None else 0
    count = len(truth.numbers) if truth and truth.numbers is not None else 0
    if count == 1:
        return QCoreApplication.translate("LessonWords", "You gave {given} numbers, and it is one.").format(given=given)
    text = QCoreApplication.translate("LessonWords", "It has {count} numbers, and you gave {given}.")
    return text.format(count=count, given=given)


def _unreadable(kind: QuestionKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case QuestionKind.LIST:
            return translate("LessonWords", "This cannot be read as numbers. Write them as in 1, 2, 3 or [1, 2, 3].")
        case QuestionKind.NONE_OR_VALUE:
            return translate("LessonWords", "This cannot be read. Write None, a number such as 14, or [1, 2, 3].")
    return translate("LessonWords", "This cannot be read as a number. Write one such as 14, -0.5 or 1/3.")
