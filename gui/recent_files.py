"""The files that were opened or saved lately, kept in the settings."""

from pathlib import Path

from PySide6.QtCore import QSettings

MOST_RECENT = 8
_KEY = "recentFiles"


class RecentFiles:
    """The list, the latest first. A file that is away, as on a disk that is not there, is only left out meanwhile."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def present(self) -> list[Path]:
        """Those that are there."""
        return [path for path in self._stored() if _is_there(path)]

    def remember(self, path: Path) -> None:
        """Puts a file in front."""
        latest = path.absolute()
        others = [other for other in self._stored() if other != latest]
        self._settings.setValue(_KEY, [str(one) for one in [latest, *others]][:MOST_RECENT])

    def clear(self) -> None:
        """Forgets all of them; the files stay."""
        self._settings.remove(_KEY)

    def _stored(self) -> list[Path]:
        stored = self._settings.value(_KEY, [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(str(name)) for name in names if name]


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False  # the settings are a file too, in which anything may stand
