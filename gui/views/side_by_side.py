"""Two views side by side where there is room for both, else one of them behind a tab each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from gui.theme import GAP, Theme
from gui.views.card import Card

NARROW = 500
"""Pixels of width in which two have no room."""


class SideBySide(QWidget):
    """The place of two views.

    Args:
        name: of the splitter between them.
        views: the two; their owner gives them theme and language.
        shares: of the width.
    """

    def __init__(self, name: str, views: tuple[Card, Card], shares: tuple[int, int]) -> None:
        super().__init__()
        self._views = views
        self._tabs = QTabBar()
        self._tabs.setObjectName(f"{name}Tabs")
        self._tabs.setExpanding(False)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName(name)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(GAP)
        for view in views:
            self._tabs.addTab("")
            self._splitter.addWidget(view)
        self._splitter.setSizes(list(shares))
        self._tabs.hide()
        self._tabs.currentChanged.connect(self._arrange)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._tabs)
        layout.addWidget(self._splitter, 1)

    def show_view(self, view: QWidget) -> None:
        """Brings a view to the front, where one is behind the other."""
        self._tabs.setCurrentIndex(self._views.index(view))

    def set_titles(self, titles: tuple[str, str]) -> None:
        """Names the two tabs."""
        for place, title in enumerate(titles):
            self._tabs.setTabText(place, title)

    def set_theme(self, _theme: Theme) -> None:
        """The style sheet dresses it."""

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.set_titles((self.tr("Variables"), self.tr("Output")))

    def _arrange(self, *_: int) -> None:
        is_narrow = self.width() < NARROW
        self._tabs.setVisible(is_narrow)
        for place, view in enumerate(self._views):
            view.setVisible(not is_narrow or place == self._tabs.currentIndex())
            view.show_heading(is_shown=not is_narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() < NARROW) is not (event.oldSize().width() < NARROW) or event.oldSize().width() < 0:
            self._arrange()
