"""Between steps and values on one side and pixels on the other."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gui.models.peak_levels import Extent, Peaks
from gui.models.value_scale import LinearScale, ValueScale

LEFT_INSET, RIGHT_INSET = 7.0, 30.0
"""Pixels beside the first and the last step, for markers and names."""


@dataclass(frozen=True, slots=True)
class PlotMap:
    """What a plot shows of steps and values, on how many pixels.

    Attributes:
        steps: the steps at the left and the right, each an inset away from the edge.
        limits: the positions on ``scale`` at the lower and the upper edge.
        width: in pixels.
        height: in pixels, counted from the top.
        scale: how values stand.
    """

    steps: Extent = (0.0, 1.0)
    limits: Extent = (0.0, 1.0)
    width: float = 100.0
    height: float = 100.0
    scale: ValueScale = field(default_factory=LinearScale)

    @property
    def visible_steps(self) -> tuple[int, int]:
        """The whole steps ``[first, stop)`` between the edges."""
        return int(np.ceil(self.step(0))), int(np.floor(self.step(self.width))) + 1

    @property
    def pixels_a_step(self) -> float:
        """How far apart neighbouring steps are."""
        return max(self.width - LEFT_INSET - RIGHT_INSET, 1.0) / (self.steps[1] - self.steps[0])

    def x(self, step: float) -> float:
        """Where a step is."""
        return (step - self.steps[0]) * self.pixels_a_step + LEFT_INSET

    def step(self, x: float) -> float:
        """Which step a place is."""
        return self.steps[0] + (x - LEFT_INSET) / self.pixels_a_step

    def y(self, value: float) -> float:
        """Where a value is; NaN if it cannot be shown."""
        return float(self._ys(np.array([value], dtype=np.float64))[0])

    def height_of(self, position: float) -> float:
        """Where a position on the scale is."""
        low, high = self.limits
        return (high - position) / (high - low) * self.height

    def points(self, peaks: Peaks) -> NDArray[np.float64]:
        """A curve's points, of shape (2, n): all x, then all y, NaN where there is a gap."""
        points = np.empty((2, len(peaks.rows)))
        points[0] = (peaks.rows - self.steps[0]) * self.pixels_a_step + LEFT_INSET
        points[1] = self._ys(peaks.values)
        return points

    def _ys(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        low, high = self.limits
        return (high - self.scale.positions(values)) * (self.height / (high - low))
