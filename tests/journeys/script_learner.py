"""Does with a script in the window what a person does: pastes, steps, points at lines, reads tables and output."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QApplication, QPlainTextEdit, QTableView, QTextBrowser, QWidget

from core.trajectory.program_trace import ProgramTrace
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.models.recorded_script import RecordedScript
from gui.views.output_panel import OutputPanel
from gui.views.script_editor import ScriptEditor
from gui.views.step_label import StepLabel
from gui.views.track_slider import SIDE
from gui.views.trajectory_plot import TrajectoryPlot
from tests.journeys.learner import CONTROL, Learner

SHIFT = Qt.KeyboardModifier.ShiftModifier
FASTEST = 7
"""The row of the speed that is as fast as it goes."""


_CALLED = re.compile(r"in (\w+)\(\).*")


@dataclass(frozen=True, slots=True)
class ShownVariable:
    """A row of the table: whose variable it is, and the cells."""

    function: str
    name: str
    value: str
    shape: str
    dtype: str
    requires_grad: str
    is_leaf: str
    grad_fn: str
    grad: str


class ScriptLearner(Learner):
    """A person before a window that runs a script."""

    def open_script(self, text: str) -> None:
        """Goes to the script and pastes one over whatever is there."""
        self.key(Qt.Key.Key_2, CONTROL)
        self.wait_until_idle()
        self.paste(text)

    def paste(self, text: str) -> None:
        """Has the focused field's text become another one."""
        QApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_V, CONTROL)
        self.wait_until_idle()

    def press_key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key and waits until what it asked for has come."""
        self.key(key, modifier)
        self.wait_until_idle()

    def press_button(self, name: str) -> None:
        """Clicks a button and waits until what it asked for has come."""
        self.click(name)
        self.wait_until_idle()

    def go_to_line(self, line: int) -> None:
        """Puts the cursor there, by keys."""
        self.key(Qt.Key.Key_G, CONTROL)
        self.type(str(line))
        self.key(Qt.Key.Key_Return)

    def click_margin(self, line: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Clicks beside a line."""
        margin = self.find(QWidget, "scriptMargin")
        place = QPoint(margin.width() // 3, self.place_of_line(line).y())
        self._bot.mouseClick(margin, Qt.MouseButton.LeftButton, modifier, place)

    def place_of_line(self, line: int) -> QPoint:
        """Where a line begins in the editor, which is scrolled there as one scrolls with the wheel."""
        text = self.script_text
        cursor = QTextCursor(text.document().findBlockByNumber(line - 1))
        if not text.viewport().rect().contains(text.cursorRect(cursor)):
            text.verticalScrollBar().setValue(line - 1)
        return text.cursorRect(cursor).center()

    def click_timeline(self, moment: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Clicks the timeline where a statement is, or will be."""
        timeline = self.find(QAbstractSlider, "scriptTimeline")
        x = SIDE + (timeline.width() - 2 * SIDE) * moment / timeline.maximum()
        place = QPoint(round(x), timeline.height() // 2)
        self._bot.mouseClick(timeline, Qt.MouseButton.LeftButton, modifier, place)
        self.wait_until_idle()

    def click_plot(self, plot: TrajectoryPlot, sample: int) -> None:
        """Clicks a plot where a sample is."""
        canvas = plot.canvas
        origin = canvas.getViewBox().scenePos()
        x, y = origin.x() + canvas.plot_map.x(sample), origin.y() + canvas.plot_map.height / 2
        self.click_at(canvas.viewport(), QPoint(round(x), round(y)))
        self.wait_until_idle()

    def add_watch(self, text: str) -> None:
        """Clicks where watches are added, and types one."""
        self.click_into("addWatch")
        self.type(text)
        self.key(Qt.Key.Key_Return)
        self.wait_until_idle()

    def follow_link(self) -> None:
        """Clicks the line that is named below the output."""
        report = self.find(QTextBrowser, "outputReport")
        self.wait(report.isVisible)
        for y in range(0, report.height(), 4):
            for x in range(0, report.width(), 4):
                if report.anchorAt(QPoint(x, y)):
                    self.click_at(report.viewport(), QPoint(x, y))
                    return
        raise AssertionError(report.toPlainText())

    # What is seen

    @property
    def editor(self) -> ScriptEditor:
        found = self.window.findChild(ScriptEditor)
        assert found is not None
        return found

    @property
    def script_text(self) -> QPlainTextEdit:
        return self.find(QPlainTextEdit, "scriptEditor")

    @property
    def script(self) -> RecordedScript:
        recorded = self.window.script()
        assert recorded is not None
        return recorded

    @property
    def trace(self) -> ProgramTrace:
        return self.script.trace

    @property
    def watched(self) -> WatchedTrajectory:
        return self.script.watched

    @property
    def moment(self) -> int:
        return self.script.playhead

    @property
    def line(self) -> int:
        """The line of the statement that comes next; 0 at the end."""
        return self.trace.event(self.moment).line if self.moment < len(self.trace) else 0

    @property
    def output(self) -> str:
        return self.find(OutputPanel, "outputPanel").text()

    @property
    def step_label(self) -> str:
        return self.find(StepLabel, "stepLabel").text()

    @property
    def variables(self) -> list[ShownVariable]:
        """The table's rows."""
        model = self.find(QTableView, "variablesTable").model()
        found: list[ShownVariable] = []
        function = ""
        for row in range(model.rowCount()):
            name, *cells = (model.index(row, column).data() for column in range(model.columnCount()))
            if cells[0] is None:  # a heading, which goes over the whole row
                function = _CALLED.sub(r"\1", name) if _CALLED.match(name) else ""
            else:
                found.append(ShownVariable(function, name, *cells))
        return found

    @property
    def numbers(self) -> dict[str, list[float]]:
        """What the plots and the CSV show, by their columns."""
        return {one.heading: one.numbers.tolist() for one in self.watched.columns()}
