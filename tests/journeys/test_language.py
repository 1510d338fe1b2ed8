"""The window in another language: nothing is left in English, and everything comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.application import open_window
from gui.language import LanguageChoice, Languages
from gui.main_window import MainWindow
from gui.views.plot_heading import PlotHeading
from gui.views.status_line import StatusLine
from gui.views.step_label import StepLabel
from tests.gui.foreign_language import WORD, speak_foreign

PATIENCE = 25_000
NOT_TRANSLATED = {
    # PyTorch's and Python's own names, and formats
    *("torch", "optim", "SGD", "float", "None", "grad", "PyTorch", "lr", "loss"),
    *("zero", "backward", "retain", "create", "graph"),
    # names of keys and of the program
    *("Ctrl", "Shift", "Left", "Right", "Home", "End", "Backspace", "Gradstep"),
    # Qt's own, on buttons that are never shown
    "Scroll",
    # languages are called by their own names
    *("English", "Speaks"),
}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    window = open_window([], settings=settings)
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
    yield window
    window.may_close = lambda: True
    window.close()
    window.deleteLater()


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def texts(window: MainWindow) -> dict[str, str]:
    """All that can be read in a window, in its tool tips and menus, or is read out by a screen reader."""
    said: dict[str, str] = {"title": window.windowTitle()}
    for place, widget in enumerate(window.findChildren(QWidget)):
        name = f"{place} {type(widget).__name__} {widget.objectName()}"
        said |= {
            f"{name} tool tip": widget.toolTip(),
            f"{name} accessible name": widget.accessibleName(),
            f"{name} accessible description": widget.accessibleDescription(),
        }
        said |= {f"{name} {part}": text for part, text in enumerate(_own_texts(widget))}
    for one in window.findChildren(QAction):
        said |= {f"action {one.objectName()} {part}": text for part, text in enumerate((one.text(), one.toolTip()))}
    return {name: text for name, text in said.items() if text}


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | StepLabel | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QComboBox | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, PlotHeading):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from _model_texts(widget.model())
    if isinstance(widget, QTableView):
        yield from _model_texts(widget.model())


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def left_over(window: MainWindow) -> dict[str, list[str]]:
    """The words that can be read although they should have been translated."""
    formula = window.findChild(QPlainTextEdit, "functionEditor")
    assert formula is not None
    known = NOT_TRANSLATED | set(WORD.findall(formula.toPlainText()))
    found = {
        name: [word for word in WORD.findall(_plain(text)) if word not in known] for name, text in texts(window).items()
    }
    return {name: words for name, words in found.items() if words}


def _plain(text: str) -> str:
    return (
        text.replace("<qt>", "").replace("</qt>", "").replace("<br>", "\n").replace("&lt;", "<").replace("&amp;", "&")
    )


def change_language(window: MainWindow) -> None:
    languages = window.findChild(Languages)
    assert languages is not None
    languages.changed.emit()


def type_function(window: MainWindow, text: str) -> None:
    editor = window.findChild(QPlainTextEdit, "functionEditor")
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)


def begin(_window: MainWindow) -> None:
    """The window as it is when it has opened."""


def err(window: MainWindow) -> None:
    """A function that is wrong."""
    type_function(window, "3x^2+")


def err_in_a_field(window: MainWindow) -> None:
    """A setting that is no number, and one that PyTorch's optimiser does not take."""
    for name, text in (("steps", "0"), ("stopGradient", "-1"), ("learningRate", "-1")):
        field = window.findChild(QLineEdit, name)
        assert field is not None
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def look_back(window: MainWindow) -> None:
    """Three steps, and one back."""
    for name in ("stepAction", "stepAction", "stepAction", "stepBackAction"):
        action(window, name).trigger()
        _wait(window.is_idle)
    _wait(window.findChild(QWidget, "pastBand").isVisible)  # type: ignore[union-attr]


def hold_constant(window: MainWindow) -> None:
    """A parameter that is a constant, with its slider."""
    type_function(window, "(x1+5)x2^2")
    table = window.findChild(QTableView, "parameterTable")
    assert table is not None
    table.model().setData(table.model().index(0, 0), None, Qt.ItemDataRole.CheckStateRole)


def _wait(is_so: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // 10):
        if is_so():
            return
        QTest.qWait(10)
    pytest.fail("It did not come about.")


SITUATIONS = (begin, look_back, err_in_a_field, hold_constant, err)


def test_that_nothing_is_left_in_english(window: MainWindow, request: pytest.FixtureRequest) -> None:
    speak_foreign(request)
    change_language(window)
    for bring_about in SITUATIONS:
        bring_about(window)
        _wait(window.is_idle)
        assert left_over(window) == {}, bring_about.__doc__


def test_that_a_change_of_language_reaches_every_text_and_back(window: MainWindow) -> None:
    for bring_about in SITUATIONS:
        bring_about(window)
        _wait(window.is_idle)
        before = texts(window)
        action(window, "chineseAction").trigger()
        _wait(window.is_idle)
        assert {"函数", "参数", "优化器", "停止条件"} <= set(texts(window).values())
        action(window, "englishAction").trigger()
        _wait(window.is_idle)
        after = texts(window)
        assert {name: text for name, text in after.items() if before.get(name) != text} == {}, bring_about.__doc__


def test_that_the_window_opens_in_the_language_and_the_scheme_that_were_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    first = open_window([], settings=settings)
    action(first, "chineseAction").trigger()
    action(first, "darkSchemeAction").trigger()
    first.close()
    assert settings.value("language") == LanguageChoice.CHINESE.value
    second = open_window([], settings=settings)
    qtbot.waitUntil(second.is_idle, timeout=PATIENCE)
    said = texts(second)
    box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Save)
    saved = box.button(QMessageBox.StandardButton.Save).text()
    second.close()
    assert action(second, "chineseAction").isChecked()
    assert action(second, "darkSchemeAction").isChecked()
    assert "梯度下降" in said.values()
    assert "保存" in saved
    assert not [name for name, text in said.items() if "，." in text]
    for window in (first, second):
        window.deleteLater()
    box.deleteLater()


def test_that_numbers_are_the_same_in_every_language(window: MainWindow) -> None:
    look_back(window)
    line = window.findChild(StatusLine)
    assert line is not None
    before = window.findChild(QWidget, "statusLoss").toolTip()  # type: ignore[union-attr]
    action(window, "chineseAction").trigger()
    assert window.findChild(QWidget, "statusLoss").toolTip() == before  # type: ignore[union-attr]
    assert "." in before
