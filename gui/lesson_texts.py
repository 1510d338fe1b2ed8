"""Writes the lessons' texts as Python, since Qt's tools read no JSON: ``python -m gui.lesson_texts FILE``."""

import json
import sys
from pathlib import Path

from core.document.lesson import texts_of
from gui.lesson_shelf import LessonShelf
from gui.models.lesson_words import CONTEXT


def lesson_texts() -> list[str]:
    """Every text of every lesson, once, in order."""
    lessons = (one.lesson for one in LessonShelf().shelved)
    return list(dict.fromkeys(text for lesson in lessons if lesson is not None for text in texts_of(lesson)))


def as_python(texts: list[str]) -> str:
    """A module that Qt's tools read them from; it is not kept."""
    calls = (f'QT_TRANSLATE_NOOP("{CONTEXT}", {json.dumps(text, ensure_ascii=False)})' for text in texts)
    return "\n".join(["from PySide6.QtCore import QT_TRANSLATE_NOOP", *calls]) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(as_python(lesson_texts()), encoding="utf-8")
