"""The buttons that move through one iteration, and the pace at which it plays."""

from PySide6.QtCore import QMargins, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.teaching import teach
from gui.theme import Theme
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.transport_button import TransportButton
from gui.views.transport_icons import TransportIcon

_PACES = {"0.5": 2000, "1": 1000, "2": 500, "5": 200, "20": 50}
"""Stops a second -> milliseconds between them."""


class SubstepBar(QWidget):
    """The bar.

    Signals:
        previous_asked, next_asked: one stop back or on.
        over_asked: over the whole of what comes next.
        previous_chapter_asked, next_chapter_asked: to the start of a chapter.
    """

    previous_asked = Signal()
    next_asked = Signal()
    over_asked = Signal()
    previous_chapter_asked = Signal()
    next_chapter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previous_chapter = self._button(TransportIcon.FIRST, "previousChapter", self.previous_chapter_asked)
        self._previous = self._button(TransportIcon.BACK, "previousSubstep", self.previous_asked)
        self._play = self._button(TransportIcon.RUN, "playSubsteps", None)
        self._next = self._button(TransportIcon.STEP, "nextSubstep", self.next_asked)
        self._over = self._button(TransportIcon.OVER, "overSubstep", self.over_asked)
        self._next_chapter = self._button(TransportIcon.LAST, "nextChapter", self.next_chapter_asked)
        self._play.clicked.connect(self.toggle_playing)
        self._pace = ChoiceBox(is_flat=True)
        self._place = QLabel()
        self._place.setObjectName("substepPlace")
        self._place.setProperty("tone", "soft")
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, interval=_PACES["1"])
        self._timer.timeout.connect(self.next_asked)
        self._pace.setObjectName("substepPace")
        self._pace.chosen.connect(self.set_pace)
        self.retranslate()
        self.set_pace("1")
        self._lay_out()

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def show_place(self, index: int, count: int) -> None:
        """Shows which stop it is; at the last one it plays no further."""
        if index >= count - 1:
            self.stop_playing()
        has_stops = count > 0
        self._hold_room(f"{count:,} / {count:,}")
        self._place.setText(f"{index + 1:,} / {count:,}" if has_stops else "")
        for button in (self._previous_chapter, self._previous):
            button.setEnabled(has_stops and index > 0)
        for button in (self._next, self._over, self._next_chapter, self._play):
            button.setEnabled(has_stops and index < count - 1)

    def toggle_playing(self) -> None:
        """Starts or stops."""
        if self.is_playing:
            self.stop_playing()
        elif self._play.isEnabled():
            self._timer.start()
            self._play.show_sign(TransportIcon.PAUSE)

    def stop_playing(self) -> None:
        """Stops, if it plays."""
        self._timer.stop()
        self._play.show_sign(TransportIcon.RUN)

    def set_pace(self, key: str) -> None:
        """Plays at another pace, in stops a second: one of those that are offered."""
        self._pace.show_choice(key)
        self._timer.setInterval(_PACES[key])

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for button in self.findChildren(TransportButton):
            button.set_theme(theme)

    def _button(self, icon: TransportIcon, name: str, signal: SignalInstance | None) -> TransportButton:
        button = TransportButton(icon)
        button.setObjectName(name)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._teach(
            self._previous_chapter,
            self.tr("Previous chapter"),
            self.tr("To the start of this chapter, then of the one before. (↑)"),
        )
        self._teach(self._previous, self.tr("Back"), self.tr("One step back in time. (←)"))
        self._teach(self._play, self.tr("Play"), self.tr("Goes on by itself, at the pace beside. (Space)"))
        self._teach(self._next, self.tr("Next"), self.tr("Into the next operation, node or line. (→)"))
        self._teach(
            self._over,
            self.tr("Over"),
            self.tr(
                "Over the whole of what comes next: a piece of the formula, the way back through it, or a parameter's "
                "update. (O)"
            ),
        )
        self._teach(self._next_chapter, self.tr("Next chapter"), self.tr("To the start of the next chapter. (↓)"))
        self._pace.setAccessibleName(self.tr("Pace"))
        teach(self._pace, self.tr("How many steps are shown in a second while it plays."))
        self._pace.show_choices(Choice(key, self.tr("{pace} / s").format(pace=key)) for key in _PACES)

    def _hold_room(self, widest: str) -> None:
        """Makes room for the widest place, so that a stop need not have the window laid out anew."""
        size = self._place.fontMetrics().size(Qt.TextFlag.TextSingleLine, widest).grownBy(QMargins(2, 0, 2, 0))
        if size != self._place.size():
            self._place.setFixedSize(size)

    def _teach(self, button: TransportButton, name: str, lesson: str) -> None:
        button.setAccessibleName(name)
        teach(button, lesson)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self._previous_chapter, self._previous, self._play, self._next, self._over, self._next_chapter):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self._pace)
        layout.addStretch()
        layout.addWidget(self._place)
