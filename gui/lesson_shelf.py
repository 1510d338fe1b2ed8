"""The lessons: a file each in ``resources/lessons``, in the order of their names. One that is damaged is told of."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.document.lesson import Lesson
from core.storage.lesson_file import load_lesson
from core.storage.read_refusal import CannotReadError
from gui.lesson_progress import LessonProgress
from gui.models.lesson_page import LessonRow
from gui.models.lesson_words import lesson_text
from gui.translation import filled

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "lessons"
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Shelved:
    """A lesson's file.

    Attributes:
        key: its name.
        lesson: that it holds; None where it cannot be read.
        trouble: why it cannot.
    """

    key: str
    lesson: Lesson | None
    trouble: CannotReadError | None = None


class LessonShelf:
    """All lessons, read when they are first asked for."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder

    @cached_property
    def shelved(self) -> tuple[Shelved, ...]:
        """All files, in order."""
        return tuple(map(_shelved, sorted(self._folder.glob(f"*{SUFFIX}"))))

    def lesson(self, key: str) -> Lesson | None:
        """A lesson by its key; None where there is none that can be read."""
        return next((one.lesson for one in self.shelved if one.key == key), None)

    def after(self, key: str) -> str | None:
        """The key of the lesson that follows and can be read; None for the last one."""
        keys = [one.key for one in self.shelved if one.lesson is not None or one.key == key]
        place = keys.index(key) + 1 if key in keys else len(keys)
        return keys[place] if place < len(keys) else None

    def rows(self, progress: LessonProgress) -> tuple[LessonRow, ...]:
        """What the list shows, in the language of the window."""
        return tuple(_row(number, one, progress) for number, one in enumerate(self.shelved, 1))


def _shelved(path: Path) -> Shelved:
    try:
        return Shelved(path.stem, load_lesson(path))
    except CannotReadError as error:
        return Shelved(path.stem, None, error)


def _row(number: int, one: Shelved, progress: LessonProgress) -> LessonRow:
    if one.lesson is None:
        trouble = filled(one.trouble.refusal, one.trouble.details) if one.trouble else ""
        return LessonRow(one.key, number, one.key, trouble, 0, 0, is_done=False)
    stops, is_done = len(one.lesson.stops), progress.is_done(one.key)
    return LessonRow(
        key=one.key,
        number=number,
        title=lesson_text(one.lesson.title),
        idea=lesson_text(one.lesson.idea),
        stops=stops,
        reached=stops if is_done else min(progress.furthest(one.key), stops),
        is_done=is_done,
    )
