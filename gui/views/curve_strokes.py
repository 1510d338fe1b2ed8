"""Draws a curve of many points fast and whole: as separate line segments, or as upright bars, however it moves.

Qt strokes a wide polyline as one outline, whose own crossings it must find: half a second for a curve that jumps up and
down a thousand times. The same segments drawn one by one take a thousandth of that. So dashes are segments too. Where
a curve jumps up and down within each pixel its segments are upright, and as bars take a third of that again. The
colours are opaque, since overlapping ends would show.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

Points = NDArray[np.float64]
"""Of shape (2, n): all x, then all y; where y is NaN there is a gap."""

_FAR = 20_000.0
"""Pixels outside; beyond, the painter's own arithmetic gets coarse, and a line's slope is as good as vertical."""
_MOST_SMOOTHED = 6_000.0
"""Pixels up and down in all; what moves more has no edge that smoothing would show, and smoothing it is slow."""
_MOST_DASHED = 12_000.0
_UPRIGHT = 1.0
"""Pixels between neighbouring points; where they are nearer, what joins them up and down is as good as upright."""
_SHARED = 0.6
"""Likewise, where two of them share a pixel."""
_STRAIGHT = 0.12
"""Pixels beside a line that nobody sees."""
_PASSES = 5
_FEW = 100


class CurveStrokes:
    """Draws into one painter after another; keeps its memory for the next time."""

    def __init__(self) -> None:
        self._segments = PrimitiveArray(QLineF, 4)
        self._bars = PrimitiveArray(QRectF, 4)

    def draw_line(self, painter: QPainter, points: Points, colour: QColor, width: float) -> None:
        """A solid line through points, broken at gaps."""
        points = _without_straight_ones(_within_reach(points))
        travel = _travel(points)
        if _is_upright(points, travel):
            self._draw_bars(painter, _upright_bars(points, width), colour)
        else:
            # A little longer at both ends, to close the notch where two segments meet at an angle.
            self._draw(painter, _segments(points, longer_by=width / 4), QPen(colour, width), travel)

    def draw_dashes(
        self, painter: QPainter, points: Points, colour: QColor, width: float, dash: tuple[float, float]
    ) -> None:
        """The same dashed, ``dash`` being a dash's and a gap's length in pixels; solid where it jumps too much."""
        points = _within_reach(points)
        travel = _travel(points)
        if travel > _MOST_DASHED and _is_upright(points, travel):
            self._draw_bars(painter, _upright_bars(points, width), colour)
            return
        segments = _segments(points) if travel > _MOST_DASHED else _dashes(points, *dash)
        self._draw(painter, segments, QPen(colour, width), travel)

    def _draw(self, painter: QPainter, segments: NDArray[np.float64], pen: QPen, travel: float) -> None:
        if not segments.shape[1]:
            return
        self._segments.resize(segments.shape[1])
        self._segments.ndarray().T[:] = segments
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, travel <= _MOST_SMOOTHED)
        painter.setPen(pen)
        painter.drawLines(*self._segments.drawargs())

    def _draw_bars(self, painter: QPainter, bars: NDArray[np.float64], colour: QColor) -> None:
        self._bars.resize(bars.shape[1])
        self._bars.ndarray().T[:] = bars
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRects(*self._bars.drawargs())


def _within_reach(points: Points) -> Points:
    return np.maximum(np.minimum(points, _FAR), -_FAR)


def _travel(points: Points) -> float:
    """How far it goes up and down in all, a jump counting as the height of a plot at most."""
    return float(np.nansum(np.minimum(np.abs(np.diff(points[1])), 1000.0)))


def _is_upright(points: Points, travel: float) -> bool:
    """Whether a curve that jumps has all its points so near to each other that no slope is to be seen."""
    count = points.shape[1]
    return travel > _MOST_SMOOTHED and points[0, -1] - points[0, 0] <= _UPRIGHT * (count - 1)


def _upright_bars(points: Points, width: float) -> NDArray[np.float64]:
    """Of shape (4, n): left, top, width, height; a bar from each point to the next, where one is missing to the other.

    Where points are so near that no bar would have a pixel of its own, two bars are drawn as one.
    """
    is_shared = points[0, -1] - points[0, 0] <= _SHARED * (points.shape[1] - 1)
    points = np.hstack((points, points[:, -1:]))
    stride = 2 if is_shared else 1
    ends = [points[1, :-2:stride], points[1, 1:-1:stride], points[1, 2::stride]][: stride + 1]
    top, bottom = np.fmin.reduce(ends) - width / 4, np.fmax.reduce(ends) + width / 4
    left = points[0, 1:-1:stride] - width / 2
    return np.stack((left, top, np.full_like(left, width), bottom - top))[:, np.isfinite(top)]


def _without_straight_ones(points: Points) -> Points:
    """Fewer points of the same line: long segments are smoothed better and faster than many within a pixel.

    Of every second point those go that lie within a small part of a pixel of the line between their neighbours.
    """
    for _ in range(_PASSES):
        count = points.shape[1]
        if count < _FEW:
            break
        before, middle, after = points[:, :-2:2], points[:, 1:-1:2], points[:, 2::2]
        chord, away = after - before, middle - before
        distance = np.abs(chord[0] * away[1] - chord[1] * away[0])
        kept = np.ones(count, dtype=bool)
        kept[1:-1:2] = ~(distance <= _STRAIGHT * np.hypot(chord[0], chord[1]))
        points = np.compress(kept, points, axis=1)
        if points.shape[1] > 0.9 * count:
            break
    return points


def _segments(points: Points, longer_by: float = 0.0) -> NDArray[np.float64]:
    """Of shape (4, n): x1, y1, x2, y2; a point between two gaps becomes a short one."""
    run = np.diff(points)
    reach = run * (longer_by / np.maximum(np.hypot(run[0], run[1]), 1e-9))
    segments = np.concatenate((points[:, :-1] - reach, points[:, 1:] + reach))
    joined = np.isfinite(run[1])
    if joined.all() and points.shape[1] > 1:
        return segments
    return np.hstack((segments[:, joined], _specks(points)))


def _specks(points: Points) -> NDArray[np.float64]:
    is_there = np.concatenate(([False], np.isfinite(points[1]), [False]))
    alone = points[:, is_there[1:-1] & ~is_there[:-2] & ~is_there[2:]]
    half = np.array([[0.5], [0.0]])
    return np.concatenate((alone - half, alone + half))


def _dashes(points: Points, dash: float, gap: float) -> NDArray[np.float64]:
    """Dashes of one length along the curve, wherever its points lie."""
    return np.hstack([np.empty((4, 0)), *(_dashes_of_run(run, dash, gap) for run in _runs(points))])


def _dashes_of_run(run: Points, dash: float, gap: float) -> NDArray[np.float64]:
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(run)))))
    starts = np.arange(0.0, max(along[-1], dash), dash + gap)
    ends = np.minimum(starts + dash, along[-1])
    return np.stack([np.interp(places, along, axis) for places in (starts, ends) for axis in run])


def _runs(points: Points) -> Iterator[Points]:
    """The stretches without gaps."""
    is_there = np.isfinite(points[1]).astype(np.int8)
    edges = np.flatnonzero(np.diff(is_there, prepend=0, append=0))
    for first, stop in zip(edges[::2], edges[1::2], strict=True):
        yield points[:, first:stop]
