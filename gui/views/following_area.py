"""A column that can be scrolled, and that keeps something in sight while the heights around it change."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_BELOW = 16
"""Pixels that are seen beneath it."""


class FollowingArea(QScrollArea):
    """The column.

    Args:
        inner: what is scrolled.
        followed: gives what is kept in sight, once that is asked for.
    """

    def __init__(self, inner: QWidget, followed: Callable[[], QWidget]) -> None:
        super().__init__()
        self._followed = followed
        self._is_following = False
        # What is inside is laid out anew only after the range has changed.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._reveal)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def follow(self) -> None:
        """Keeps it in sight from now on."""
        self._is_following = True
        self._settled.start()

    def begin(self) -> None:
        """Shows the top, and follows nothing."""
        self._is_following = False
        self.verticalScrollBar().setValue(0)

    def _on_range_changed(self) -> None:
        if self._is_following:
            self._settled.start()

    def _reveal(self) -> None:
        followed, inner = self._followed(), self.widget()
        if self._is_following and inner is not None and followed.isVisible():
            # Of a text, Qt's ensureWidgetVisible would show only the line in which the cursor is.
            self.ensureVisible(0, followed.mapTo(inner, QPoint(0, followed.height())).y(), 0, _BELOW)
