"""Which of the two sources is run: the switch, the document's choice, and all views that show the one or the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from core.document.commands import ChangeScript, ChooseSource, DoTogether
from core.document.script import SourceKind
from core.document.store import Change, Store
from core.notation.problem import Span
from gui.actions import show_source
from gui.main_window import MainWindow
from gui.playhead import Playhead
from gui.run_link import RunLink
from gui.script_control import ScriptControl
from gui.theme import Theme
from gui.unfinished_typing import finish_typing

if TYPE_CHECKING:
    from gui.script_parts import ScriptParts


class SourceLink(QObject):
    """Shows the source that the document runs.

    What belongs to scripts only is made when a script is seen first: whoever types formulas need not wait for it.
    """

    def __init__(
        self,
        store: Store,
        window: MainWindow,
        playhead: Playhead,
        formula: RunLink,
        script: ScriptControl,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._playhead = playhead
        self._formula = formula
        self._script = script
        self._theme: Theme | None = None
        self._is_large = False
        self.parts: ScriptParts | None = None
        window.source_switch.chosen.connect(self.choose)
        run = window.actions_by_name["runAction"]
        run.triggered.connect(finish_typing)
        run.triggered.connect(self._toggle)
        window.function_card.script_pasted.connect(self._on_script_pasted)
        store.subscribe(self._on_change)
        if store.document.source is SourceKind.SCRIPT:
            self._show(SourceKind.SCRIPT)

    @property
    def is_idle(self) -> bool:
        """Whether what was typed has been read, and the engine has answered."""
        if self._playhead.source is SourceKind.FORMULA:
            return self._formula.is_idle
        return self._script.is_idle and (self.parts is None or self.parts.link.is_idle)

    def choose(self, source: SourceKind) -> None:
        """Runs this source from now on; the other one is kept."""
        self._store.execute(ChooseSource(source))

    def take_focus(self) -> None:
        """Lets a person type the source that is shown."""
        if self._playhead.source is SourceKind.FORMULA:
            self._window.function_card.take_focus()
        elif self.parts is not None:
            self.parts.editor.take_focus()

    def show_notice(self, tell: Callable[[], str]) -> None:
        """Says where the script came from."""
        if self.parts is not None:
            self.parts.link.show_notice(tell)

    def set_theme(self, theme: Theme) -> None:
        """Remembers the theme for what is made later."""
        self._theme = theme

    def retell(self) -> None:
        """Says anew what goes on, in the language of the window."""
        if self.parts is not None:
            self.parts.link.retell()

    def _toggle(self) -> None:
        """Runs, or pauses, whichever is shown; each link knows whether it is."""
        self._formula.toggle()
        if self.parts is not None:
            self.parts.link.toggle()

    def _on_change(self, change: Change) -> None:
        if change.after.source is not self._playhead.source:
            self._show(change.after.source)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._is_large = is_large
        if self.parts is not None:
            self.parts.editor.set_large(is_large=is_large)

    def follow_now(self) -> None:
        """Has the script that was just brought in read at once."""
        if self.parts is not None and self._playhead.source is SourceKind.SCRIPT:
            self.parts.link.follow_now()

    def highlight(self, span: tuple[int, int] | None) -> None:
        """Marks in the script what the inspector shows, or what is pointed at in it."""
        if self.parts is not None:
            self.parts.editor.highlight_span(None if span is None else Span(*span))

    def _on_script_pasted(self, text: str) -> None:
        """Somebody pasted a script where a formula is typed."""
        self._store.settle()
        self._store.execute(DoTogether((ChangeScript(text, ()), ChooseSource(SourceKind.SCRIPT))))
        self._store.settle()
        self.show_notice(lambda: self.tr("That is a script, so it stands here. The formula is kept: Ctrl+1."))

    def _show(self, source: SourceKind) -> None:
        is_script = source is SourceKind.SCRIPT
        window, focused = self._window, QApplication.focusWidget()
        if is_script and self.parts is None:
            self._make_parts()
        for view in (window.transport, window.status, window.past_band, window.plots):
            view.show_source(source)
        show_source(window.actions_by_name, source)
        self._playhead.show(source)
        self._formula.show(is_shown=not is_script)
        if self.parts is not None:
            self.parts.link.show(is_shown=is_script)
        window.show_source(source)
        if focused is not None and not focused.isVisible():
            self.take_focus()  # whoever typed the one types the other
        # Laid out as a whole before anything is painted; by itself Qt would paint it three times on the way.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _make_parts(self) -> None:
        from gui.script_parts import ScriptParts  # noqa: PLC0415 (the window is painted sooner without it)

        self.parts = ScriptParts(self._window, self._store, self._script)
        if self._theme is not None:
            self.parts.show(self._theme)
        self.parts.editor.set_large(is_large=self._is_large)
