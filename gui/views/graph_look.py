"""How the states of a graph look: ground, edge and ink of a box, line of a link, in the colours of a theme.

A state has its colour, and for eyes that do not tell the colours apart its mark, its weight and its dashes.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from gui.models.graph_moment import FlowState, NodeState
from gui.theme import Theme

_DASH = [4.0, 3.0]
_DOT = [1.0, 3.0]


@dataclass(frozen=True, slots=True)
class BoxLook:
    """The colours of one box."""

    ground: QColor
    edge: QPen
    mark: QColor
    title: QColor
    soft: QColor
    gradient: QColor


@dataclass(frozen=True, slots=True)
class LinkLook:
    """The line of a link, and the colour of its arrow and its label."""

    line: QPen
    label: QColor
    is_arrow: bool
    is_bold: bool


def box_look(state: NodeState, theme: Theme, *, is_next: bool) -> BoxLook:
    """How a box in this state looks."""
    ink, soft, faint = QColor(theme.ink), QColor(theme.soft), QColor(theme.faint)
    running, done = QColor(theme.running), QColor(theme.done)
    if state in {NodeState.RUNNING, NodeState.MADE_NOW}:
        return BoxLook(QColor(theme.running_tint), _pen(running, 2.6), running, ink, ink, running)
    if state is NodeState.DONE:
        return BoxLook(QColor(theme.done_tint), _pen(done, 1.4), done, ink, soft, done)
    if is_next:
        return BoxLook(QColor(theme.panel), _pen(running, 1.6, _DASH), running, ink, soft, running)
    if state is NodeState.PARTLY:
        return BoxLook(QColor(theme.panel), _pen(done, 1.4, _DASH), done, ink, soft, soft)
    if state is NodeState.WAITING:
        return BoxLook(QColor(theme.field), _pen(faint, 1.0), faint, ink, soft, soft)
    return BoxLook(QColor(theme.panel), _pen(faint, 1.0, _DOT), faint, soft, faint, faint)


def link_look(state: FlowState, theme: Theme) -> LinkLook:
    """How a link in this state looks."""
    match state:
        case FlowState.NOW:
            return LinkLook(_pen(QColor(theme.running), 2.6), QColor(theme.running), is_arrow=True, is_bold=True)
        case FlowState.DONE:
            return LinkLook(_pen(QColor(theme.done), 1.6), QColor(theme.done), is_arrow=True, is_bold=False)
        case FlowState.NOTHING:
            return LinkLook(_pen(QColor(theme.faint), 1.0, _DOT), QColor(theme.faint), is_arrow=False, is_bold=False)
    return LinkLook(_pen(QColor(theme.faint), 1.0, _DASH), QColor(theme.faint), is_arrow=False, is_bold=False)


def _pen(colour: QColor, width: float, dashes: list[float] | None = None) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes != _DOT else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        pen.setDashPattern([length / max(width, 1.0) for length in dashes])
    return pen
