"""How large the graph is drawn, and which part of it is seen."""

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPointF, QRectF, QVariantAnimation
from PySide6.QtWidgets import QGraphicsView

_READABLE = 0.72
"""The graph is not made smaller than this of itself, unless a person wishes."""
_SMALLEST, _LARGEST = 0.04, 4.0
_STEP = 1.2
_GLIDE = 180
"""Milliseconds in which the view goes to what is running."""
_AROUND, _ABOVE, _BELOW = 24.0, 44.0, 120.0
"""What is seen with what is running: above it are the panel's buttons, below it stands where its gradients go."""


class GraphCamera(QObject):
    """Moves a view over its scene. What a person zoomed stays as it is; else the graph is fitted into the view."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._is_fitted = True
        self._start = self._way = QPoint()
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._on_glided)

    @property
    def is_fitted(self) -> bool:
        """Whether the graph is to be fitted again when it or the view changes."""
        return self._is_fitted

    @property
    def scale(self) -> float:
        """How large it is drawn; 1 is natural."""
        return self._view.transform().m11()

    @property
    def is_gliding(self) -> bool:
        """Whether it is on its way to what is running."""
        return self._glide.state() is QVariantAnimation.State.Running

    def fit(self) -> None:
        """Shows all of it."""
        self.hold()
        self._scale_to(min(self._whole_scale(), 1.0))
        self._view.centerOn(self._view.sceneRect().center())

    def fit_readably(self, top: QPointF) -> None:
        """Shows all of it, but not so small that it cannot be read; then from its top."""
        self._glide.stop()
        self._is_fitted = True
        whole = self._whole_scale()
        self._scale_to(min(max(whole, _READABLE), 1.0))
        self._view.centerOn(self._view.sceneRect().center() if whole >= _READABLE else top)

    def zoom(self, steps: float) -> None:
        """Makes it larger by so many steps, or smaller."""
        self.hold()
        self._scale_to(self.scale * _STEP**steps)

    def zoom_naturally(self) -> None:
        """Shows it at its natural size."""
        self.hold()
        self._scale_to(1.0)

    def hold(self) -> None:
        """Stays where it is from now on: a person, or something opened, determines what is seen."""
        self._glide.stop()
        self._is_fitted = False

    def scroll_by(self, way: QPoint) -> None:
        """Moves the view."""
        self._scroll_to(self._place() + way)

    def follow(self, place: QRectF | None, *, at_once: bool = False) -> None:
        """Goes to what is running if it cannot be seen whole; gently, as the eye is to come along."""
        room = self._view.viewport().rect()
        if place is None or room.contains(self._view.mapFromScene(place).boundingRect()):
            return
        wanted = self._view.mapFromScene(place.adjusted(-_AROUND, -_ABOVE, _AROUND, _BELOW)).boundingRect()
        way = QPoint(
            _way(wanted.left(), wanted.right(), room.width()), _way(wanted.top(), wanted.bottom(), room.height())
        )
        self._glide.stop()
        if at_once:
            self.scroll_by(way)
        else:
            self._start, self._way = self._place(), way
            self._glide.start()

    def _on_glided(self, share: float) -> None:
        self._scroll_to(self._start + self._way * share)

    def _place(self) -> QPoint:
        return QPoint(self._view.horizontalScrollBar().value(), self._view.verticalScrollBar().value())

    def _scroll_to(self, place: QPoint) -> None:
        self._view.horizontalScrollBar().setValue(place.x())
        self._view.verticalScrollBar().setValue(place.y())

    def _whole_scale(self) -> float:
        rect, room = self._view.sceneRect(), self._view.viewport().size()
        return 1.0 if rect.isEmpty() else min(room.width() / rect.width(), room.height() / rect.height())

    def _scale_to(self, scale: float) -> None:
        factor = min(max(scale, _SMALLEST), _LARGEST) / self.scale
        self._view.scale(factor, factor)


def _way(start: int, end: int, room: int) -> int:
    """How far to scroll so that what lies between two places is seen; its beginning, if it does not fit."""
    if end - start > room or start < 0:
        return start
    return max(end - room, 0)
