"""The rows of the list of all stops: a heading for each chapter, then its stops, each told when it is looked at."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gui.models.pointed import Pointed
from gui.models.step_titles import title
from gui.models.trace_words import Telling

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class StepRole(IntEnum):
    """What a row tells beside its text."""

    STOP = Qt.ItemDataRole.UserRole
    """The stop's index; None for a heading."""
    TITLE = Qt.ItemDataRole.UserRole + 1
    """A StepTitle; None for a heading."""
    MARK = Qt.ItemDataRole.UserRole + 2
    """A StepMark."""
    NUMBER = Qt.ItemDataRole.UserRole + 3
    """The stop's place in its chapter; a heading's count of stops."""
    IS_POINTED = Qt.ItemDataRole.UserRole + 4
    """Whether the stop's piece is pointed at elsewhere."""


class StepMark(IntEnum):
    """Where a stop stands beside the one that is shown."""

    DONE = 0
    NOW = 1
    NOT_YET = 2


SIGNS = {StepMark.DONE: "✓", StepMark.NOW: "▸", StepMark.NOT_YET: "·"}


class StepListModel(QAbstractListModel):
    """The rows of one iteration; ten thousand cost no more than the few that are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling: Telling | None = None
        self._current = 0
        self._pointed: Sequence[Pointed] = ()
        self._heading_rows: list[int] = []

    def show_iteration(self, telling: Telling | None) -> None:
        """Takes the stops of another iteration."""
        self.beginResetModel()
        self._telling = telling
        self._current, self._pointed = 0, ()
        starts = telling.substeps.starts if telling else ()
        self._heading_rows = [start + place for place, (_, start) in enumerate(starts)]
        self.endResetModel()

    def show_stop(self, index: int) -> None:
        """Marks another stop as the one that is shown.

        Views are to paint themselves anew: told that rows changed, Qt's list measures every one of them.
        """
        self._current = index

    def point_at(self, pointed: Sequence[Pointed]) -> None:
        """Takes the pieces that are pointed at elsewhere; views are to paint themselves anew."""
        self._pointed = pointed

    def row_of(self, stop: int) -> int:
        """The row of a stop."""
        if self._telling is None:
            return 0
        starts = [start for _, start in self._telling.substeps.starts]
        return stop + bisect_right(starts, stop)

    def stop_at(self, row: int) -> int | None:
        """The stop of a row; None for a heading."""
        place = bisect_right(self._heading_rows, row)
        return None if row in self._heading_rows else row - place

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        if self._telling is None or parent.isValid():
            return 0
        return len(self._telling.substeps) + len(self._heading_rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.stop_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._telling is None or not index.isValid():
            return None
        stop = self.stop_at(index.row())
        if stop is None:
            return self._heading(bisect_right(self._heading_rows, index.row()) - 1, role)
        return self._stop(stop, role)

    def _heading(self, place: int, role: int) -> Any:
        assert self._telling is not None  # noqa: S101 (a heading is an iteration's)
        chapter, start = self._telling.substeps.starts[place]
        count = self._telling.substeps[start].count
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return chapter.value
        if role == StepRole.NUMBER:
            return count
        if role == StepRole.MARK:
            return self._mark(start + count - 1) if self._current >= start else StepMark.NOT_YET
        return None

    def _stop(self, stop: int, role: int) -> Any:
        assert self._telling is not None  # noqa: S101 (a stop is an iteration's)
        told: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                told = f"{SIGNS[self._mark(stop)]} {title(self._telling, stop).text}"
            case StepRole.STOP:
                told = stop
            case StepRole.TITLE:
                told = title(self._telling, stop)
            case StepRole.MARK:
                told = self._mark(stop)
            case StepRole.NUMBER:
                told = self._telling.substeps[stop].number
            case StepRole.IS_POINTED:
                told = any(self._telling.is_about(stop, one) for one in self._pointed)
        return told

    def _mark(self, stop: int) -> StepMark:
        if stop < self._current:
            return StepMark.DONE
        return StepMark.NOW if stop == self._current else StepMark.NOT_YET
