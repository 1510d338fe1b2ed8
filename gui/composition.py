"""The composition root: the only place where the document, the run, the engine and the views meet."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from core.document.new_document import NEW_DOCUMENT
from core.document.script import SourceKind
from core.document.store import Store
from core.messages import MethodDescription, Ready
from core.trajectory.program_goal import GoalKind
from gui.action_link import ActionLink, Looks
from gui.csv_export import CsvExport
from gui.document_files import DocumentFiles
from gui.document_link import DocumentLink
from gui.drawing_process import DrawingProcess
from gui.engine_process import EngineProcess
from gui.export_link import ExportLink
from gui.first_paint import FirstPaint
from gui.language import LanguageChoice, Languages
from gui.main_window import MainWindow
from gui.method_table import presented
from gui.playhead import Playhead
from gui.recovery_link import RecoveryLink
from gui.run_actions import RunActions
from gui.run_control import RunControl
from gui.run_link import RunLink, RunViews
from gui.script_control import ScriptControl
from gui.session_copies import SessionCopies
from gui.source_actions import SourceActions
from gui.source_link import SourceLink
from gui.style_sheet import dress
from gui.theme import SchemeChoice, Theme, Themes, load_fonts
from gui.typeset_link import TypesetLink
from gui.until_link import UntilLink
from gui.window_size import keep_size, restore_size

if TYPE_CHECKING:
    from gui.inspector_parts import InspectorParts
    from gui.lesson_parts import LessonParts

Choice = TypeVar("Choice", bound=Enum)


class Composition(QObject):
    """All that lives as long as the window does.

    Args:
        application: what is dressed in the theme.
        engine: has been started, and says nothing before the event loop runs.
        settings: where choices are kept.
        sessions: the folder of the copies for after a crash.
    """

    def __init__(self, application: QApplication, engine: EngineProcess, settings: QSettings, sessions: Path) -> None:
        super().__init__()
        load_fonts()
        self._application = application
        self._settings = settings
        self._inspector: InspectorParts | None = None
        self._lessons: LessonParts | None = None
        self._methods: Sequence[MethodDescription] = ()
        self.themes = Themes(self)
        self.themes.choose(_chosen(SchemeChoice, settings.value("scheme")))
        dress(application, self.themes.theme())
        self.languages = Languages(self)
        self.languages.choose(_chosen(LanguageChoice, settings.value("language")))
        self.engine = engine
        engine.setParent(self)
        self.drawings, self.large_drawings = DrawingProcess(self), DrawingProcess(self)
        self.store = Store(NEW_DOCUMENT)
        self.window = MainWindow()
        self.setParent(self.window)
        self.run = RunControl(self.engine, self)
        self.script = ScriptControl(self.engine, self)
        self.playhead = Playhead({SourceKind.FORMULA: self.run, SourceKind.SCRIPT: self.script}, self)
        self.files = DocumentFiles(self.store, self.window, settings)
        self.export = CsvExport(self)
        self._link(SessionCopies(sessions))

    def show(self, paths: Sequence[Path]) -> None:
        """Shows the window, with a document if there is one."""
        restore_size(self.window, self._settings)
        self.window.setFocus()  # so that Space runs and arrows step at once, and no ring is where nobody has been
        self.window.show()
        if paths:
            self.files.open(paths[0])
        self.recovery_link.offer()

    def _link(self, copies: SessionCopies) -> None:
        window = self.window
        cards = (window.function_card, window.parameter_card, window.optimizer_card, window.stop_card)
        views = RunViews(window.parameter_card, window.plots, window.past_band, window.transport, window.status)
        self.views_link = RunLink(self.run, self.engine, self.store, views, self)
        self.document_link = DocumentLink(self.store, self.run, cards, self)
        self.typeset_link = TypesetLink(self.store, self.drawings, window.function_card, window.optimizer_card, self)
        looks = Looks(self.themes, self.languages)
        self._actions = ActionLink(self.store, self.files, looks, window)
        self.export_link = ExportLink(self.export, self.playhead, self.run, self.script, window)
        RunActions(self.playhead, window)
        self.until_link = UntilLink(self.run, self.playhead, self.store, window)
        self.source_link = SourceLink(self.store, window, self.playhead, self.views_link, self.script)
        SourceActions(window, self.store, self.source_link, self.playhead)
        self.recovery_link = RecoveryLink(self.store, self.files, copies, window.recovery_band, self)
        self.recovery_link.troubled.connect(window.status.show_sentence)
        self.engine.ready.connect(self._on_ready)
        for run in (self.run, self.script):
            self.files.replacing.connect(run.forget)
        painted = FirstPaint(window).painted
        painted.connect(self.typeset_link.begin)
        painted.connect(self._open_inspector)
        self._give_duties(window)
        self._follow_choices(window)
        window.actions_by_name["lessonsAction"].triggered.connect(self._show_lessons)
        window.actions_by_name["largeInspectorAction"].triggered.connect(self._set_large)

    def _follow_choices(self, window: MainWindow) -> None:
        self.themes.changed.connect(self._on_theme_changed)
        self.languages.changed.connect(self._on_language_changed)
        window.set_theme(self.themes.theme())
        self.source_link.set_theme(self.themes.theme())

    def _give_duties(self, window: MainWindow) -> None:
        window.is_idle = self._is_idle
        window.trajectory = lambda: self.run.trajectory
        window.script = lambda: self.script.recorded
        window.export_csv = self.export_link.write
        window.may_close = self.files.may_leave
        window.on_closed = self._close
        window.on_dropped = self.files.open

    def _open_inspector(self) -> None:
        from gui.inspector_parts import InspectorParts  # noqa: PLC0415 (the window is painted sooner without it)

        drawings = self.drawings, self.large_drawings
        self._inspector = InspectorParts(self.window, self.store, self.run, self.engine, drawings, self._settings)
        inspector = self._inspector
        inspector.join_script(self.script).further_asked.connect(lambda: self.script.go(GoalKind.BACKWARD))
        self.playhead.source_changed.connect(inspector.show_source)
        inspector.show_source(self.playhead.source)
        inspector.stop.span_shown.connect(self.source_link.highlight)
        inspector.stop.span_pointed.connect(self.source_link.highlight)
        self.window.actions_by_name["inspectorAction"].toggled.connect(inspector.stop.tell_span)
        if self._lessons is not None:
            self._lessons.inspector = inspector.stop
        inspector.show(self.themes.theme())

    def _show_lessons(self, is_shown: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if self._lessons is None:
            from gui.lesson_parts import LessonParts  # noqa: PLC0415 (whoever wants no lesson need not wait for them)

            runs = self.run, self.script
            self._lessons = LessonParts(self.window, self.store, self.files, runs, self.source_link, self._settings)
            self._lessons.inspector = self._inspector.stop if self._inspector is not None else None
            self._lessons.set_theme(self.themes.theme())
            self._lessons.set_large(is_large=self.window.actions_by_name["largeInspectorAction"].isChecked())
        self._lessons.show(is_shown=is_shown)

    def _set_large(self, is_large: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.source_link.set_large(is_large=is_large)
        if self._lessons is not None:
            self._lessons.set_large(is_large=is_large)

    def _on_ready(self, ready: Ready) -> None:
        self._methods = ready.methods
        self._show_methods()

    def _show_methods(self) -> None:
        if self._methods:
            self.window.optimizer_card.show_methods(presented(self._methods))
        self.document_link.show_settings()

    def _is_idle(self) -> bool:
        is_open = self._inspector is not None and self._inspector.is_idle
        is_run = self.source_link.is_idle
        return is_run and self.typeset_link.is_idle and is_open and not self.export.is_busy

    def _on_theme_changed(self, theme: Theme) -> None:
        dress(self._application, theme)
        self.window.set_theme(theme)
        self.source_link.set_theme(theme)
        self._remember()

    def _on_language_changed(self) -> None:
        self.window.retranslate()
        self._actions.retranslate()
        self._show_methods()
        self.document_link.retell()
        self.views_link.retell()
        self.source_link.retell()
        if self._lessons is not None:
            self._lessons.retell()
        self._remember()

    def _remember(self) -> None:
        self._settings.setValue("scheme", self.themes.choice.value)
        self._settings.setValue("language", self.languages.choice.value)

    def _close(self) -> None:
        self._remember()
        keep_size(self.window, self._settings)
        self.export.cancel()
        if self._inspector is not None:
            self._inspector.close()
        self.recovery_link.close()
        self.run.close()
        self.script.close()
        self.engine.close()
        self.drawings.close()
        self.large_drawings.close()
        self.languages.withdraw()


def _chosen(choices: type[Choice], stored: object) -> Choice:
    """A choice as it was kept; the first one where there is none, or one of another version."""
    return next((choice for choice in choices if choice.value == stored), next(iter(choices)))
