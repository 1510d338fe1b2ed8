"""Lessons as ``.json`` files that a person writes, and that are read as data only.

A file names the program and the number of its format. Its names are exactly those of its format, so that a wrongly
spelt one is told; what it says of its own run is checked against the script or the formula that it brings.
"""

import stat
from pathlib import Path

from core.document.bounds import OutOfBoundsError
from core.document.lesson import LONGEST_IDEA, LONGEST_TITLE, MOST_STOPS, FreeEnd, Lesson
from core.storage.json_place import Place, parse_json
from core.storage.lesson_refusal import LessonRefusal
from core.storage.lesson_source import read_source
from core.storage.lesson_stops import read_stop
from core.storage.lesson_text import counted, line_of, words_of
from core.storage.read_refusal import CannotReadError, ReadRefusal, read_refusals_told

PROGRAM = "Gradstep lesson"
FORMAT = 1
LARGEST_FILE = 500_000
"""Bytes; ten times what the longest lesson needs."""


def load_lesson(target: Path) -> Lesson:
    """Read a lesson from a file.

    Raises:
        CannotReadError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    with read_refusals_told(target):
        mode = target.stat().st_mode
        if stat.S_ISDIR(mode):
            raise CannotReadError(ReadRefusal.IS_A_FOLDER, target=target)
        if not stat.S_ISREG(mode):  # reading a pipe would wait for its writer
            raise CannotReadError(ReadRefusal.NO_FILE, target=target)
        with target.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    return read_lesson(content)


def read_lesson(content: bytes) -> Lesson:
    """The lesson that a file with this content holds.

    Raises:
        CannotReadError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    if len(content) > LARGEST_FILE:
        raise CannotReadError(ReadRefusal.TOO_LARGE, limit=f"{LARGEST_FILE:,}")
    whole = parse_json(content)
    _check_format(whole)
    try:
        return _lesson(whole)
    except OutOfBoundsError as error:
        raise CannotReadError(error.bound, **error.details) from error


def _check_format(whole: Place) -> None:
    members = whole.members()
    if "program" not in members or members["program"].value != PROGRAM:
        raise CannotReadError(LessonRefusal.NO_LESSON, place="$.program")
    number = members["format"].whole_number() if "format" in members else 0
    if number > FORMAT:
        raise CannotReadError(ReadRefusal.NEWER, found=number, known=FORMAT)
    if number < 1:
        raise CannotReadError(ReadRefusal.NO_FORMAT, place="$.format")


def _lesson(whole: Place) -> Lesson:
    _, _, title, idea, source_place, stops, free_end = whole.fields(
        "program", "format", "title", "idea", "source", "stops", "free_end"
    )
    source = read_source(source_place)
    return Lesson(
        line_of(title, LONGEST_TITLE),
        line_of(idea, LONGEST_IDEA),
        source.document,
        tuple(read_stop(stop, source) for stop in counted(stops, 1, MOST_STOPS)),
        _free_end(free_end),
    )


def _free_end(place: Place) -> FreeEnd:
    text, source = place.fields("text", "source")
    return FreeEnd(words_of(text), None if source.value is None else read_source(source).document)
