"""The moments of a run that a lesson speaks of, as they are read from its file."""

from collections.abc import Sequence
from enum import Enum

from core.document.lesson import AtEnd, AtLine, AtPass, AtStep, ChapterName, Inside, LessonPlace, PassName, Side
from core.storage.json_place import Place
from core.storage.lesson_refusal import LessonRefusal
from core.storage.lesson_source import LessonSource
from core.storage.lesson_text import line_of, whole_between
from core.storage.read_refusal import ReadRefusal

_MOST_TIMES = 100_000
_MOST_STOPS = 10_000
_LONGEST_NAME = 40


class _When(Enum):
    """What a moment is told by."""

    LINE = "line"
    BEFORE = "before"
    AFTER = "after"
    INSIDE = "inside"
    END = "end"
    STEP = "step"
    SUBSTEP = "substep"


_OF_A_FORMULA = frozenset({_When.STEP, _When.SUBSTEP})


def read_moment(place: Place, source: LessonSource) -> LessonPlace:
    """A moment.

    Raises:
        CannotReadError: it is none of this source.
        OutOfBoundsError: a number in it is too large or too small.
    """
    members = place.members()
    if "when" not in members:
        raise Place(f"{place.path}.when", None).refused(ReadRefusal.ABSENT)
    when = members["when"].choice(_When)
    if source.is_script and when in _OF_A_FORMULA:
        raise members["when"].refused(LessonRefusal.NOT_OF_A_SCRIPT)
    if not source.is_script and when not in _OF_A_FORMULA:
        raise members["when"].refused(LessonRefusal.NOT_OF_A_FORMULA)
    return _of_script(when, place, source) if source.is_script else _of_formula(when, place, source)


def line_number(place: Place, source: LessonSource) -> int:
    """The number of one of the script's lines.

    Raises:
        CannotReadError: it has none of this number.
    """
    number = place.value
    if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= len(source.lines):
        raise place.refused(LessonRefusal.NO_LINE, count=len(source.lines))
    return number


def chapter_of(place: Place, source: LessonSource) -> ChapterName:
    """A chapter of what is opened; a script's passes have no zeroing.

    Raises:
        CannotReadError: there is no such chapter.
    """
    chapter = place.choice(ChapterName)
    if chapter is ChapterName.ZERO_GRAD and source.is_script:
        raise place.refused(LessonRefusal.NOT_OF_A_SCRIPT)
    return chapter


def _of_script(when: _When, place: Place, source: LessonSource) -> LessonPlace:
    match when:
        case _When.LINE:
            _, line, code, time = place.fields("when", "line", "code", "time")
            number = line_number(line, source)
            if source.lines[number - 1].strip() != code.text():
                raise code.refused(LessonRefusal.OTHER_CODE, code=code.text()[:60])
            return AtLine(number, whole_between(time, 1, _MOST_TIMES))
        case _When.BEFORE | _When.AFTER:
            _, kind, number_place = place.fields("when", "pass", "number")
            side = Side.BEFORE if when is _When.BEFORE else Side.AFTER
            return AtPass(kind.choice(PassName), whole_between(number_place, 1, _MOST_TIMES), side)
        case _When.INSIDE:
            _, kind, number_place, *where = place.fields("when", "pass", "number", "chapter", "stop", "name")
            inside = _inside(where, source)
            name = kind.choice(PassName)
            if (name is PassName.UPDATE) is not (inside.chapter is ChapterName.UPDATE) or name is PassName.ZERO:
                raise where[0].refused(LessonRefusal.NOT_OF_A_SCRIPT)
            return AtPass(name, whole_between(number_place, 1, _MOST_TIMES), inside=inside)
    place.fields("when")
    return AtEnd()


def _of_formula(when: _When, place: Place, source: LessonSource) -> LessonPlace:
    if when is _When.STEP:
        _, step = place.fields("when", "step")
        return AtStep(_step(step, source))
    _, step, *where = place.fields("when", "step", "chapter", "stop", "name")
    return AtStep(_step(step, source), _inside(where, source))


def _step(place: Place, source: LessonSource) -> int:
    step = place.whole_number()
    if not 0 <= step <= source.document.steps:
        raise place.refused(LessonRefusal.NO_STEP, count=source.document.steps)
    return step


def _inside(where: Sequence[Place], source: LessonSource) -> Inside:
    chapter, stop, name = where
    return Inside(chapter_of(chapter, source), whole_between(stop, 1, _MOST_STOPS), line_of(name, _LONGEST_NAME))
