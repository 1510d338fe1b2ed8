"""The texts of a lesson, as they are read from its file: short, seen, and with code in pairs of backticks."""

from core.document import bounds
from core.document.lesson import MOST_WORDS
from core.storage.json_place import Place
from core.storage.lesson_refusal import LessonRefusal

LONGEST_TEXT = 600
"""Characters of what has at most so many words."""


def line_of(place: Place, longest: int) -> str:
    """A text that stands on one line.

    Raises:
        CannotReadError: it is none, is empty or too long, or holds what cannot be seen.
    """
    text = place.text()
    bounds.check_text(text, place.path)
    if not text.strip():
        raise place.refused(LessonRefusal.EMPTY_TEXT)
    if len(text) > longest:
        raise place.refused(LessonRefusal.TOO_LONG, count=len(text), limit=longest)
    if not text.isprintable() or text != text.strip():
        raise place.refused(LessonRefusal.NOT_ON_ONE_LINE)
    return text


def words_of(place: Place) -> str:
    """What is said at a stop, in a question or at the end.

    Raises:
        CannotReadError: it is no text that is read in one look.
    """
    text = line_of(place, LONGEST_TEXT)
    if (count := len(text.split())) > MOST_WORDS:
        raise place.refused(LessonRefusal.TOO_MANY_WORDS, count=count, limit=MOST_WORDS)
    if text.count("`") % 2:
        raise place.refused(LessonRefusal.OPEN_BACKTICK)
    return text


def counted(place: Place, lowest: int, highest: int) -> list[Place]:
    """The values of a list that has so many.

    Raises:
        CannotReadError: it has more or fewer.
    """
    items = place.items()
    if not lowest <= len(items) <= highest:
        raise place.refused(LessonRefusal.COUNT, count=len(items), lowest=lowest, highest=highest)
    return items


def whole_between(place: Place, lowest: int, highest: int) -> int:
    """A whole number.

    Raises:
        CannotReadError: it is none.
        OutOfBoundsError: it is not between the two.
    """
    number = place.whole_number()
    bounds.check_range(number, lowest, highest, place.path)
    return number
