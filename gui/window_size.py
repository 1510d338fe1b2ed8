"""How large the window is: as it was left, and at first as large as it is good to look at."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QWidget

_GOOD = QSize(1440, 900)
_SHARE = 0.94
"""Of the screen, which is not covered where it is small."""
_KEPT = "geometry"


def restore_size(window: QWidget, settings: QSettings) -> None:
    """Gives a window that is not shown yet its size, and the place where it was left."""
    kept = settings.value(_KEPT)
    if not isinstance(kept, QByteArray) or not window.restoreGeometry(kept):
        window.resize(_GOOD.boundedTo(window.screen().availableGeometry().size() * _SHARE))


def keep_size(window: QWidget, settings: QSettings) -> None:
    """Keeps size and place for the next time."""
    settings.setValue(_KEPT, window.saveGeometry())
