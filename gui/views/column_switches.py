"""At the end of the menus: a switch each for the lessons, and for what happens inside a step."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from gui.teaching import teach
from gui.theme import Theme, text_font

_HEIGHT = 28
_LONGEST = "autograd.grad()"
"""The name of a pass: so wide it always is, since the bar of menus asks only once."""


class ColumnSwitches(QWidget):
    """The switches. The columns they open are folded away at first in a window that has no room for them.

    Signals:
        lessons_asked: the lessons are to be shown, or folded away.
        inside_asked: what happens inside a step is.
    """

    lessons_asked = Signal()
    inside_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pass = ""
        self._lessons, self._inside = QToolButton(), QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 12, 3)
        layout.setSpacing(6)
        layout.addStretch()
        for button, name, asked in (
            (self._inside, "insideSwitch", self.inside_asked),
            (self._lessons, "lessonsSwitch", self.lessons_asked),
        ):
            button.setObjectName(name)
            button.setFont(text_font(13))
            button.setCheckable(True)
            button.setProperty("isFlat", True)  # noqa: FBT003 - Qt's own signature
            button.setFixedHeight(_HEIGHT)
            button.clicked.connect(asked)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_lessons(self, *, are_shown: bool) -> None:
        """Shows whether the lessons are there."""
        self._lessons.setChecked(are_shown)

    def show_inside(self, *, is_shown: bool) -> None:
        """Shows whether one looks inside."""
        self._inside.setChecked(is_shown)
        self._say_inside()

    def show_pass(self, name: str) -> None:
        """Names the pass that is at hand, such as ``backward()``, and invites to look inside it; empty for none."""
        if name != self._pass:
            self._pass = name
            self._say_inside()

    def set_theme(self, _theme: Theme) -> None:
        """The style sheet dresses it."""

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._lessons.setText(self.tr("Lessons"))
        self._lessons.setAccessibleName(self._lessons.text())
        teach(self._lessons, self.tr("Leads through gradients and descent step by step, with questions. (F1)"))
        teach(
            self._inside,
            self.tr("Opens the step: forward, backward through PyTorch's own graph, and update, one by one. (Ctrl+I)"),
        )
        self._say_inside()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        metrics = self._inside.fontMetrics()
        spare = metrics.horizontalAdvance(self._invitation(_LONGEST)) - metrics.horizontalAdvance(self._inside.text())
        return super().sizeHint() + QSize(spare, 0)

    def _say_inside(self) -> None:
        is_inviting = bool(self._pass) and not self._inside.isChecked()
        self._inside.setText(self._invitation(self._pass) if is_inviting else self.tr("Look inside"))
        self._inside.setAccessibleName(self._inside.text())
        if self._inside.property("isInviting") is not is_inviting:
            self._inside.setProperty("isInviting", is_inviting)
            self._inside.style().unpolish(self._inside)
            self._inside.style().polish(self._inside)

    def _invitation(self, call: str) -> str:
        return self.tr("Look inside {call}").format(call=call)
