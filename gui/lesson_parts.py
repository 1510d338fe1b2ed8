"""The lessons in the window: what it does at each stop of one."""

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from core.document.commands import TakeOver
from core.document.document import Document
from core.document.lesson import AtPass, AtStep, Inside, Lesson, LessonPlace, LookAt, Truth, Where
from core.document.script import PlotRole, SourceKind
from core.document.store import Store
from core.trajectory.lesson_place import Spot, spot_in_trace, spot_in_trajectory
from core.trajectory.recorded_truth import Recorded, truth_in_trace, truth_in_trajectory
from gui.document_files import DocumentFiles
from gui.inspector_stop import InspectorStop
from gui.lesson_guide import LessonDuties, LessonGuide
from gui.lesson_progress import LessonProgress
from gui.lesson_shelf import LessonShelf
from gui.main_window import MainWindow
from gui.models.lesson_course import LessonCourse
from gui.models.substep import Chapter
from gui.run_control import RunControl
from gui.script_control import ScriptControl
from gui.source_link import SourceLink
from gui.theme import Theme
from gui.views.lesson_panel import LessonPanel
from gui.views.pointer_frame import PointerFrame

_WIDE = 1700
"""Pixels of width in which lessons, source, run and inspector stand beside each other."""

_INSIDE = frozenset({Where.INSPECTOR, Where.GRAPH})


class LessonParts(QObject):
    """The panel, its guide, and the frame around what is to be looked at.

    Attributes:
        guide: leads through the lessons.
        inspector: what is opened, once the inspector is there.

    Args:
        window: in which they are.
        store: of the document.
        files: take a lesson's document in, once unsaved changes are seen to.
        runs: of the formula, and of the script.
        source: shows which of the two it is.
        settings: keep how far a person has come.
    """

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        files: DocumentFiles,
        runs: tuple[RunControl, ScriptControl],
        source: SourceLink,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._files = files
        self._run, self._script = runs
        self._source = source
        self._place: LessonPlace | None = None
        self._look: LookAt | None = None
        self.inspector: InspectorStop | None = None
        self._panel = LessonPanel()
        self._frame = PointerFrame(window.columns)
        duties = LessonDuties(
            self._begin, self._go_to, self._point_at, self._follow, self._truth_of, self._change, self._leave
        )
        self.guide = LessonGuide(self._panel, LessonShelf(), LessonProgress(settings), duties, self)
        window.columns.take_lessons(self._panel)
        window.take_views((self._panel, self._frame))
        window.columns.shared.connect(self._frame_again)
        for signal in (self._script.grown, self._script.ended, self._run.grown):
            signal.connect(self._arrive)

    def show(self, *, is_shown: bool) -> None:
        """Shows the lessons, or takes them away."""
        self._window.columns.show_lessons(is_shown=is_shown)
        if not is_shown:
            self._point_at(None)
            self._follow(None)
            return
        if self.guide.course is None:
            self.guide.show_list()
        else:
            self.guide.tell_again()
        self._panel.take_focus()

    def set_theme(self, theme: Theme) -> None:
        """Takes the theme of the window."""
        self._panel.set_theme(theme)
        self._frame.set_theme(theme)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._panel.set_large(is_large=is_large)

    def retell(self) -> None:
        """Says the lesson anew, in the language of the window."""
        self.guide.tell_again()

    def _begin(self, lesson: Lesson) -> bool:
        """Brings a lesson's document in, and has its whole run recorded: questions ask for what is to come."""
        if self._store.document != lesson.document and not self._files.replace(lesson.document):
            return False
        self._source.follow_now()
        if lesson.document.source is SourceKind.SCRIPT:
            self._script.record_all()
        else:
            self._run.record_all()
        return True

    def _go_to(self, place: LessonPlace) -> None:
        self._place = place
        self._make_room(place)
        self._arrive()

    def _arrive(self) -> None:
        """Shows the moment that is wanted, once it is recorded."""
        place = self._place
        spot = None if place is None else self._spot(place)
        if spot is None:
            return
        self._place = None
        if isinstance(place, AtStep):
            self._run.jump(spot.moment)
        else:
            self._script.jump(spot.moment)
        if spot.inside is not None and spot.opened is not None:
            self._look_inside(spot.opened, spot.inside)

    def _spot(self, place: LessonPlace) -> Spot | None:
        if isinstance(place, AtStep):
            trajectory = self._run.trajectory
            return None if trajectory is None else spot_in_trajectory(place, trajectory)
        recorded = self._script.recorded
        if recorded is None:
            return None
        spot = spot_in_trace(place, recorded.trace, has_ended=recorded.end is not None)
        return spot if spot is not None and spot.moment <= recorded.last_moment else None

    def _look_inside(self, opened: int, inside: Inside) -> None:
        self._open_inspector()
        if self.inspector is not None:
            self.inspector.wish_for(opened, Chapter(inside.chapter.value), inside.number)

    def _open_inspector(self) -> None:
        action = self._action("inspectorAction")
        if not action.isChecked():
            action.trigger()

    def _point_at(self, look: LookAt | None) -> None:
        self._look = look
        if look is not None and look.where in _INSIDE:
            self._open_inspector()
        self._frame_again()

    def _follow(self, course: LessonCourse | None) -> None:
        """As long as a lesson leads, it says where one is; and while it asks, no curve gives the answer away."""
        self._window.past_band.set_quiet(is_quiet=course is not None and course.shown is not None)
        asked = None if course is None else course.asked
        self._window.plots.keep_secret(is_secret=asked is not None and not asked.is_settled)

    def _make_room(self, place: LessonPlace) -> None:
        """In a window that has no room for all columns the inspector is there where the lesson looks inside."""
        is_inside = isinstance(place, AtStep | AtPass) and place.inside is not None
        action = self._action("inspectorAction")
        if not is_inside and action.isChecked() and self._window.width() < _WIDE:
            action.trigger()

    def _frame_again(self) -> None:
        self._frame.point_at(None if self._look is None else self._part(self._look))

    def _part(self, look: LookAt) -> QWidget | None:
        """What is framed; None where that is not shown."""
        window, parts = self._window, self._source.parts
        is_script = parts is not None and parts.editor.isVisible()
        match look.where:
            case Where.EDITOR:
                return parts.editor if is_script and parts is not None else window.function_card
            case Where.VARIABLES:
                return self._result(parts.variables) if is_script and parts is not None else window.parameter_card
            case Where.OUTPUT:
                return self._result(parts.output) if parts is not None else None
            case Where.PLOT:
                return window.plots.plot(PlotRole(look.detail)) if look.detail else window.plots
            case Where.INSPECTOR | Where.GRAPH:
                return window.columns.inspector
        return None

    def _result(self, view: QWidget) -> QWidget:
        """A view below the plots, which may be behind the other one."""
        if self._source.parts is not None:
            self._source.parts.results.show_view(view)
        return view

    def _truth_of(self, truth: Truth) -> Recorded | None:
        if isinstance(truth.at, AtStep):
            trajectory = self._run.trajectory
            return None if trajectory is None else truth_in_trajectory(truth, trajectory)
        recorded = self._script.recorded
        return None if recorded is None else truth_in_trace(truth, recorded.trace, has_ended=recorded.end is not None)

    def _change(self, document: Document) -> None:
        self._store.settle()
        self._store.execute(TakeOver(document))

    def _leave(self) -> None:
        self._action("lessonsAction").setChecked(False)
        self.show(is_shown=False)

    def _action(self, name: str) -> QAction:
        return self._window.actions_by_name[name]
