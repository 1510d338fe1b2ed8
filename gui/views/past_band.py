"""A quiet band that says that one is looking at the past."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from core.trajectory.number_text import whole
from gui.teaching import teach
from gui.theme import Theme


class PastBand(QFrame):
    """Present while the playhead is not at the last step.

    Signals:
        return_asked: a person wants to see the last step.
    """

    return_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastBand")
        self._label = QLabel()
        self._label.setObjectName("pastLabel")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # no column is wider for it
        self._back = QToolButton()
        self._back.setObjectName("returnButton")
        self._place = (0, 0)
        self._is_past = self._is_quiet = False
        self._said = ""
        self._source = SourceKind.FORMULA
        self.retranslate()
        self._back.clicked.connect(self.return_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 6, 5)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._back)
        self.hide()

    def show_source(self, source: SourceKind) -> None:
        """Speaks of steps of a formula's run, or of statements of a script."""
        self._source = source
        self.retranslate()

    def show_place(self, step: int, last: int) -> None:
        """Says which step is looked at; nothing is said at the last one."""
        self._is_past = 0 <= step < last
        if self._is_past:
            self._place = (step, last)
            self._say_place()
        self._show()

    def set_quiet(self, *, is_quiet: bool) -> None:
        """Says nothing, as where a lesson leads through what is recorded; or speaks again."""
        self._is_quiet = is_quiet
        self._show()

    def _show(self) -> None:
        is_shown = self._is_past and not self._is_quiet
        if is_shown is self.isHidden():
            self.setVisible(is_shown)

    def retranslate(self) -> None:
        """Says its texts anew."""
        is_script = self._source is SourceKind.SCRIPT
        self._back.setText(self.tr("Go to the last statement") if is_script else self.tr("Go to the last step"))
        self._back.setAccessibleName(self._back.text())
        latest = self.tr("Shows the latest statement that was run. (Ctrl+End)")
        teach(self._back, latest if is_script else self.tr("Shows the latest step that was computed. (Ctrl+End)"))
        self._say_place()

    def _say_place(self) -> None:
        text = self.tr("Step {step}, looked at again. The run itself stands at step {last}.")
        if self._source is SourceKind.SCRIPT:
            text = self.tr("Statement {step} of {last}, looked at again.")
        self._said = text.format(step=whole(self._place[0]), last=whole(self._place[1]))
        self._label.setToolTip(self._said)
        self._fit()

    def _fit(self) -> None:
        width = self._label.width()
        self._label.setText(self._label.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self.setStyleSheet(
            f"#pastBand {{ background: {theme.accent_tint}; border: none; border-radius: 8px; }}"
            f"#pastLabel {{ color: {theme.accent if theme.is_dark else theme.ink}; }}"
            f"#returnButton {{ background: transparent; border: none; color: {theme.accent}; }}"
            f"#returnButton:focus {{ border: 2px solid {theme.accent}; }}"
        )
