"""How far a person has come in each lesson, kept in the settings."""

from PySide6.QtCore import QSettings

_GROUP = "lessons"
_FURTHEST, _DONE = "furthest", "done"


class LessonProgress:
    """For each lesson, by its key, the furthest stop and whether its end was seen."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def furthest(self, key: str) -> int:
        """The furthest stop, from 0."""
        stored = self._settings.value(f"{_GROUP}/{key}/{_FURTHEST}", 0)
        text = str(stored)  # the settings are a file, in which anything may stand
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0

    def is_done(self, key: str) -> bool:
        """Whether the end was seen."""
        return str(self._settings.value(f"{_GROUP}/{key}/{_DONE}", "false")) == "true"

    def remember(self, key: str, stop: int) -> None:
        """Keeps that a stop was reached; a nearer one changes nothing."""
        if stop > self.furthest(key):
            self._settings.setValue(f"{_GROUP}/{key}/{_FURTHEST}", stop)

    def finish(self, key: str) -> None:
        """Keeps that the end was seen."""
        self._settings.setValue(f"{_GROUP}/{key}/{_DONE}", "true")

    def forget(self) -> None:
        """Begins all lessons anew."""
        self._settings.remove(_GROUP)
