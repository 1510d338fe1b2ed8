"""Does with the window what a person does: types, presses keys, clicks, drags, and answers what is asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.trajectory.trajectory import Trajectory
from gui.drawing_process import DrawingProcess
from gui.engine_process import EngineProcess
from gui.main_window import MainWindow

PATIENCE = 60_000
"""Milliseconds until a journey gives up."""
FASTEST = 7
"""The row of the speed that is as fast as it goes."""
CONTROL = Qt.KeyboardModifier.ControlModifier

Kind = TypeVar("Kind", bound=QWidget)
Answer = Callable[[QDialog], None]


class Learner:
    """A person before a window."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self._bot = bot

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    # Waiting

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._bot.waitUntil(is_so, timeout=PATIENCE)

    def wait_until_idle(self) -> None:
        self.wait(self.window.is_idle)

    def come_forward(self) -> None:
        """Has this window take the keys, as a click on it does."""
        if self.window.isVisible():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)

    # Keys

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._bot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        """Types any characters; QTest's own way knows only some."""
        field = QApplication.focusWidget()
        assert field is not None
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(field, event)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            QApplication.processEvents()  # rows that were just made are only now laid out
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self._bot.keyClick(focused or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")

    def retype(self, name: str, text: str) -> None:
        """Goes to a field and types another text into it."""
        self.find(QWidget, name).setFocus()
        self.key(Qt.Key.Key_A, CONTROL)
        self.type(text)
        self.key(Qt.Key.Key_Return)

    def type_function(self, text: str) -> None:
        self.retype("functionEditor", text)

    def choose(self, name: str, row: int) -> None:
        self.find(QWidget, name).setFocus()
        self.key(Qt.Key.Key_Home)
        for _ in range(row):
            self.key(Qt.Key.Key_Down)

    # The mouse

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        self.wait(button.isEnabled)
        self._bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        self._bot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def click_into(self, name: str) -> None:
        """Clicks a field, twice so that all that stands there is selected."""
        QApplication.processEvents()  # rows that were just made are only now laid out
        field = self.find(QWidget, name)
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        self._bot.mouseClick(target, Qt.MouseButton.LeftButton)
        self._bot.mouseDClick(target, Qt.MouseButton.LeftButton)
        self.key(Qt.Key.Key_A, CONTROL)

    def pick(self, name: str, row: int) -> None:
        """Opens a box and clicks an entry."""
        box = self.find(QComboBox, name)
        box.showPopup()
        view = box.view()
        self.wait(view.isVisible)
        self.click_at(view.viewport(), view.visualRect(box.model().index(row, 0)).center())
        self.come_forward()

    def pick_from_menu(self, menu: str, entry: str) -> None:
        """Opens a menu of the menu bar and clicks an entry, named by its object or its text."""
        shown = self.menu(menu)
        shown.popup(self.window.mapToGlobal(QPoint(40, 40)))
        action = next(one for one in shown.actions() if entry in {one.objectName(), one.text()})
        self._bot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(action).center())
        self.come_forward()

    def drag(self, name: str, *to: float) -> None:
        """Drags over a slider, through places from 0 to 1, and lets go at the last."""
        slider = self.find(QAbstractSlider, name)
        places = [QPoint(round(one * slider.width()), slider.height() // 2) for one in to]
        self._bot.mousePress(slider, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            self._bot.mouseMove(slider, place)
        self._bot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])

    # What is asked

    @contextmanager
    def answering(self, *answers: Answer) -> Iterator[None]:
        """Answers the dialogs that open meanwhile, in their order; so many must."""
        asked: list[QDialog] = []
        timer = QTimer(interval=5)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or dialog in asked:
                return
            asked.append(dialog)
            try:
                answers[len(asked) - 1](dialog)
            except BaseException:
                dialog.reject()  # else the test would wait for ever
                raise

        timer.timeout.connect(look)
        timer.start()
        yield
        self.wait(lambda: len(asked) == len(answers))
        timer.stop()
        self.come_forward()

    def with_file(self, path: Path) -> Answer:
        """Types a name into a file dialog."""

        def answer(dialog: QDialog) -> None:
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            assert name is not None
            name.setText(str(path))
            self._bot.keyClick(name, Qt.Key.Key_Return)

        return answer

    def with_button(self, button: QMessageBox.StandardButton, told: list[str] | None = None) -> Answer:
        """Clicks a button of a question, and notes what it said."""

        def answer(dialog: QDialog) -> None:
            assert isinstance(dialog, QMessageBox)
            if told is not None:
                told.append(dialog.text())
            self._bot.mouseClick(dialog.button(button), Qt.MouseButton.LeftButton)

        return answer

    def with_key(self, key: Qt.Key) -> Answer:
        return lambda dialog: self._bot.keyClick(dialog, key)

    # What is seen

    @property
    def function(self) -> str:
        return self.find(QPlainTextEdit, "functionEditor").toPlainText()

    @property
    def start(self) -> str:
        """The first parameter's start value."""
        return str(self.find(QTableView, "parameterTable").model().index(0, 1).data())

    def text(self, name: str) -> str:
        return self.find(QLineEdit, name).text()

    def label(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def menu(self, name: str) -> QMenu:
        return self.window.menus[name] if name in self.window.menus else self.find(QMenu, name)

    @property
    def playhead(self) -> int:
        return self.find(QAbstractSlider, "timeline").value()

    @property
    def trajectory(self) -> Trajectory:
        trajectory = self.window.trajectory()
        assert trajectory is not None
        return trajectory

    @property
    def length(self) -> int:
        trajectory = self.window.trajectory()
        return len(trajectory) if trajectory is not None else 0

    def column(self, heading: str) -> list[float]:
        numbers: list[float] = self.trajectory.column(heading).tolist()
        return numbers

    # Short for what every journey does

    def press(self, action: str) -> None:
        """Takes a menu's entry, however it is reached."""
        found = self.window.findChild(QAction, action)
        assert found is not None
        found.trigger()

    def run_to_the_end(self) -> None:
        self.choose("speed", FASTEST)
        self.click("runButton")
        self.wait_until_idle()

    @property
    def engine(self) -> EngineProcess:
        found = self.window.findChild(EngineProcess)
        assert found is not None
        return found

    @property
    def drawings(self) -> DrawingProcess:
        found = self.window.findChild(DrawingProcess)
        assert found is not None
        return found
