"""The curves of a plot and their extremes, kept up with a run that grows."""

from collections.abc import Sequence
from functools import reduce
from typing import Final

from core.document.script import PlotRole
from core.trajectory.curves import Curve, Plotted
from gui.models.peak_levels import Extent, PeakLevels, Peaks, united


class PlottedCurves:
    """The curves of one plot of a run, from which any stretch can be drawn at the same cost."""

    def __init__(self, source: Plotted, role: PlotRole, *, positive_only: bool = False) -> None:
        self.source: Final = source
        self.role: Final = role
        self._positive_only = positive_only
        self.version = 0
        """Another number each time there is something else to draw."""
        self._begin()
        self.refresh()

    @property
    def first_step(self) -> int:
        """The run's first step."""
        return self.source.first_step

    @property
    def stop_step(self) -> int:
        """The step after the last one that is drawn; the first one where there are no curves."""
        return self.first_step + (len(self._levels[0]) if self._levels else 0)

    @property
    def left_out(self) -> int:
        """How many numbers a logarithmic axis cannot show because they are zero or negative."""
        return sum(levels.left_out for levels in self._levels)

    @property
    def not_drawn(self) -> int:
        """For how many of the recorded numbers there was no room."""
        return self.source.width(self.role) - len(self.curves)

    def refresh(self) -> int:
        """Take what the run has become: longer, another one from some step on, or one with other curves.

        Returns:
            The first step that was not there before, or was another one.
        """
        if self._layout_version != self.source.layout_version:
            self._begin()
        before = len(self._levels[0]) if self._levels else 0
        columns = [self.source.column_of(self.role, curve.row) for curve in self.curves]
        kept = [levels.follow(column) for levels, column in zip(self._levels, columns, strict=True)]
        if kept and (min(kept) < before or len(columns[0]) != before):
            self.version += 1
        return self.first_step + min(kept, default=0)

    def extent(self, steps: tuple[int, int] | None = None) -> Extent | None:
        """The smallest and the largest number, of all steps or of those in ``[first, stop)``."""
        if steps is None:
            return reduce(united, (levels.whole_extent for levels in self._levels), None)
        first, stop = steps[0] - self.first_step, steps[1] - self.first_step
        return reduce(united, (levels.extent(first, stop) for levels in self._levels), None)

    def peaks(self, index: int, steps: tuple[int, int], columns: int) -> Peaks:
        """A curve within the steps ``[first, stop)``, in at most two points a column; ``rows`` are steps."""
        first, stop = steps[0] - self.first_step, steps[1] - self.first_step
        peaks = self._levels[index].peaks(first, stop, columns)
        return Peaks(peaks.rows + self.first_step, peaks.values, peaks.is_exact)

    def values_at(self, step: int) -> list[float | None] | None:
        """One number a curve, None where nothing is there; None altogether if there is no such step."""
        if not self.first_step <= step < self.source.stop_step:
            return None
        numbers = self.source.numbers(self.role, step)
        return [numbers[curve.row] for curve in self.curves]

    def texts_at(self, step: int) -> Sequence[str | None]:
        """The same with every digit; nothing if there is no such step."""
        if not self.first_step <= step < self.source.stop_step:
            return []
        texts = self.source.texts(self.role, step)
        return [texts[curve.row] for curve in self.curves]

    def _begin(self) -> None:
        self._layout_version = self.source.layout_version
        self.curves: tuple[Curve, ...] = self.source.curves(self.role)
        self._levels = [PeakLevels(positive_only=self._positive_only) for _ in self.curves]
        self.version += 1
