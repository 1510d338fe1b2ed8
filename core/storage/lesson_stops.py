"""The stops of a lesson and their questions, as they are read from its file."""

from core.document import bounds
from core.document.lesson import (
    MOST_OPTIONS,
    MOST_QUESTIONS,
    LessonStop,
    LookAt,
    Option,
    Question,
    QuestionKind,
    Tolerance,
    Truth,
    Where,
)
from core.document.script import PlotRole
from core.notation.guess import parse_guess
from core.notation.recorded_name import RecordedName, parse_recorded_name
from core.storage.json_place import Place
from core.storage.lesson_moments import chapter_of, line_number, read_moment
from core.storage.lesson_refusal import LessonRefusal
from core.storage.lesson_source import LessonSource
from core.storage.lesson_text import counted, line_of, words_of

_LONGEST_WATCH = 60
_LONGEST_OPTION = 120
_OF_A_TENSOR = frozenset({"", "grad", "grad_fn", "requires_grad", "is_leaf"})


def read_stop(place: Place, source: LessonSource) -> LessonStop:
    """One of the stops.

    Raises:
        CannotReadError: it is none of this source.
        OutOfBoundsError: a number in it is too large or too small.
    """
    at, text, look_at, questions = place.fields("at", "text", "look_at", "questions")
    return LessonStop(
        read_moment(at, source),
        words_of(text),
        _look_at(look_at, source),
        tuple(_question(one, source) for one in counted(questions, 0, MOST_QUESTIONS)),
    )


def _look_at(place: Place, source: LessonSource) -> LookAt:
    name, mark, detail = line_of(place, _LONGEST_WATCH).partition(":")
    where = next((one for one in Where if one.value == name), None)
    if where is None or bool(mark) is not bool(detail):
        raise place.refused(LessonRefusal.NO_LOOK)
    if where is Where.OUTPUT and not source.is_script:
        raise place.refused(LessonRefusal.NOT_OF_A_FORMULA)
    if detail:
        _check_detail(where, detail, place, source)
    return LookAt(where, detail)


def _check_detail(where: Where, detail: str, place: Place, source: LessonSource) -> None:
    match where:
        case Where.EDITOR if source.is_script:
            line_number(Place(place.path, int(detail) if detail.isdecimal() else None), source)
        case Where.VARIABLES if detail in source.names:
            return
        case Where.PLOT if any(role.value == detail for role in PlotRole):
            return
        case Where.INSPECTOR:
            chapter_of(Place(place.path, detail), source)
        case _:
            raise place.refused(LessonRefusal.NO_LOOK)


def _question(place: Place, source: LessonSource) -> Question:
    text, kind_place, truth, relative, absolute, options, right, hint = place.fields(
        "text", "kind", "truth", "relative", "absolute", "options", "right", "hint"
    )
    kind = kind_place.choice(QuestionKind)
    if kind is not QuestionKind.CHOICE and options.items():
        raise options.refused(LessonRefusal.NO_OPTIONS)
    return Question(
        words_of(text),
        kind,
        _truth(truth, source),
        Tolerance(_part(relative), _part(absolute)),
        _options(options) if kind is QuestionKind.CHOICE else (),
        words_of(right),
        words_of(hint),
    )


def _truth(place: Place, source: LessonSource) -> Truth:
    watch, at = place.fields("watch", "at")
    return Truth(_watch(watch, source), read_moment(at, source))


def _watch(place: Place, source: LessonSource) -> RecordedName:
    watch = parse_recorded_name(line_of(place, _LONGEST_WATCH))
    if watch is None:
        raise place.refused(LessonRefusal.NOT_RECORDED)
    is_known = watch.name in source.names or (not source.is_script and watch.name == "loss")
    if not is_known or (source.is_script and watch.attribute not in _OF_A_TENSOR):
        raise place.refused(LessonRefusal.NOT_RECORDED)
    return watch


def _part(place: Place) -> float:
    number = place.number()
    bounds.check_range(number, 0, 1, place.path)
    return number


def _options(place: Place) -> tuple[Option, ...]:
    options: list[Option] = []
    for one in counted(place, 2, MOST_OPTIONS):
        text_place, means_place = one.fields("text", "means")
        text, means = line_of(text_place, _LONGEST_OPTION), line_of(means_place, _LONGEST_WATCH)
        if parse_guess(means) is None and not means.isidentifier():
            raise means_place.refused(LessonRefusal.NO_MEANING)
        if any(text == other.text or means == other.means for other in options):
            raise one.refused(LessonRefusal.TWICE)
        options.append(Option(text, means))
    return tuple(options)
