"""Watches are typed, changed and removed; what is wrong is told where it was typed, and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.document.script import Every, PlotRole, WatchChoice
from core.trajectory.watched import FoundWatch
from gui.theme import DARK
from gui.views.watch_editor import WatchEditor
from gui.views.watch_row import LOSS_LOOK
from tests.gui.finding import find
from tests.gui.foreign_language import WORD, speak_foreign

FOUND = (
    FoundWatch("x", PlotRole.PARAMETERS),
    FoundWatch("x.grad", PlotRole.GRADIENTS),
    FoundWatch("y", PlotRole.LOSS),
)


class Owner:
    """Holds the watches as a document does: what was edited comes back to be shown."""

    def __init__(self, editor: WatchEditor) -> None:
        self.watches: tuple[WatchChoice, ...] = ()
        self.edits = 0
        self._editor = editor
        editor.watches_edited.connect(self._on_edited)

    def _on_edited(self, watches: tuple[WatchChoice, ...]) -> None:
        self.watches = watches
        self.edits += 1
        self._editor.show_watches(watches)


@pytest.fixture
def editor(qtbot: QtBot) -> WatchEditor:
    window, editor, after = QWidget(), WatchEditor(), QLineEdit()
    after.setObjectName("after")
    layout = QVBoxLayout(window)
    layout.addWidget(editor)
    layout.addWidget(after)
    qtbot.addWidget(window)
    window.resize(440, 420)
    window.show()
    window.activateWindow()
    editor.window_ = window  # type: ignore[attr-defined]  # kept alive with the editor
    return editor


@pytest.fixture
def owner(editor: WatchEditor) -> Owner:
    return Owner(editor)


def fields(editor: WatchEditor) -> list[QLineEdit]:
    return editor.findChildren(QLineEdit, "watchField")


def problems(editor: WatchEditor) -> list[str]:
    return ["" if label.isHidden() else label.text() for label in editor.findChildren(QLabel, "watchProblem")]


def add(editor: WatchEditor, qtbot: QtBot, text: str) -> None:
    field = find(editor, QLineEdit, "addWatch")
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_that_a_watch_is_added_to_what_is_watched_by_itself(editor: WatchEditor, owner: Owner, qtbot: QtBot) -> None:
    editor.show_found(FOUND)
    add(editor, qtbot, "x.grad")
    assert find(editor, QLabel, "addWatchProblem").text() == "x.grad is watched already."
    find(editor, QLineEdit, "addWatch").clear()
    add(editor, qtbot, "x[0]")
    assert owner.watches == tuple(WatchChoice(text) for text in ("x", "x.grad", "y", "x[0]"))


def retype(editor: WatchEditor, qtbot: QtBot, place: int, text: str) -> None:
    field = fields(editor)[place]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["x", "x.grad", "x[0]", "(x.grad**2).sum()", "net.weight.grad.norm()"])
def test_that_what_can_be_watched_is_added(editor: WatchEditor, owner: Owner, qtbot: QtBot, text: str) -> None:
    add(editor, qtbot, text)
    assert owner.watches == (WatchChoice(text),)
    assert [field.text() for field in fields(editor)] == [text]
    assert find(editor, QLineEdit, "addWatch").text() == ""
    assert problems(editor) == [""]


@pytest.mark.parametrize(
    ("text", "words"),
    [("x = 3", "cannot be watched"), ("open('f')", "not there for scripts"), ("x.zero_()", "cannot be called while")],
)
def test_that_what_cannot_be_watched_is_kept_with_its_sentence(
    editor: WatchEditor, owner: Owner, qtbot: QtBot, text: str, words: str
) -> None:
    add(editor, qtbot, text)
    problem = find(editor, QLabel, "addWatchProblem")
    assert owner.edits == 0
    assert find(editor, QLineEdit, "addWatch").text() == text
    assert words in problem.text()
    qtbot.keyClick(find(editor, QLineEdit, "addWatch"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(find(editor, QLineEdit, "addWatch"), "x")
    assert not problem.isVisible()


def test_that_a_watch_that_is_made_wrong_goes_out_as_typed_and_says_why(
    editor: WatchEditor, owner: Owner, qtbot: QtBot
) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("y", PlotRole.LOSS)))
    retype(editor, qtbot, 1, "y +")
    assert owner.watches == (WatchChoice("x"), WatchChoice("y +", PlotRole.LOSS))
    assert [bool(problem) for problem in problems(editor)] == [False, True]
    assert fields(editor)[1].text() == "y +"
    retype(editor, qtbot, 1, "y + 1")
    assert owner.watches[1] == WatchChoice("y + 1", PlotRole.LOSS)
    assert problems(editor) == ["", ""]


def test_that_nothing_is_called_wrong_while_it_is_typed(editor: WatchEditor, owner: Owner, qtbot: QtBot) -> None:
    editor.show_watches((WatchChoice("x"),))
    fields(editor)[0].setFocus()
    qtbot.keyClicks(fields(editor)[0], ".grad[")
    assert problems(editor) == [""]
    assert owner.edits == 0


def test_that_what_is_being_typed_stays_when_other_things_are_told(editor: WatchEditor, qtbot: QtBot) -> None:
    editor.show_watches((WatchChoice("x"),))
    fields(editor)[0].setFocus()
    qtbot.keyClicks(fields(editor)[0], ".gr")
    editor.show_mistakes({"x": "it is a list"})
    editor.show_watches((WatchChoice("x"),))
    assert fields(editor)[0].text() == "x.gr"


def test_that_the_same_is_not_watched_twice(editor: WatchEditor, owner: Owner, qtbot: QtBot) -> None:
    editor.show_watches((WatchChoice("x"),))
    add(editor, qtbot, "x")
    assert owner.edits == 0
    assert find(editor, QLabel, "addWatchProblem").text() == "x is watched already."


@pytest.mark.parametrize("by", ["button", "emptying"])
def test_that_a_watch_is_removed(editor: WatchEditor, owner: Owner, qtbot: QtBot, by: str) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("y"), WatchChoice("z")))
    owner.watches = (WatchChoice("x"), WatchChoice("y"), WatchChoice("z"))
    if by == "button":
        qtbot.mouseClick(editor.findChildren(QToolButton, "removeWatch")[1], Qt.MouseButton.LeftButton)
    else:
        retype(editor, qtbot, 1, "")
    assert [watch.text for watch in owner.watches] == ["x", "z"]
    assert [field.text() for field in fields(editor)] == ["x", "z"]
    find(editor.window(), QLineEdit, "after").setFocus()
    assert owner.edits == 1


def test_that_the_last_one_can_go_while_it_is_typed_in(editor: WatchEditor, owner: Owner, qtbot: QtBot) -> None:
    editor.show_watches((WatchChoice("x"),))
    fields(editor)[0].setFocus()
    qtbot.keyClicks(fields(editor)[0], ".gr")
    editor.show_watches(())
    assert fields(editor) == []
    assert owner.edits == 0


def test_that_a_plot_can_be_chosen(editor: WatchEditor, owner: Owner) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("x.grad", PlotRole.GRADIENTS)))
    boxes = editor.findChildren(QComboBox, "watchPlot")
    assert [box.currentText() for box in boxes] == ["automatic", "gradients"]
    boxes[0].activated.emit(boxes[0].findData(PlotRole.LOSS.value))
    assert owner.watches[0] == WatchChoice("x", PlotRole.LOSS)
    boxes[1].activated.emit(0)
    assert owner.watches[1] == WatchChoice("x.grad", None)


def test_that_what_is_watched_by_itself_is_told_and_can_be_made_ones_own(
    editor: WatchEditor, owner: Owner, qtbot: QtBot
) -> None:
    told = find(editor, QLabel, "foundWatches")
    change = find(editor, QPushButton, "changeWatches")
    assert told.isVisible()
    assert not change.isVisible()
    editor.show_found(FOUND)
    assert told.text() == "watched by itself: x · x.grad · y"
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    assert owner.watches == (WatchChoice("x"), WatchChoice("x.grad"), WatchChoice("y"))
    assert not told.isVisible()
    assert len(fields(editor)) == 3


def test_that_a_mistake_is_told_at_its_watch(editor: WatchEditor) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("q.sum()")))
    editor.show_mistakes({"q.sum()": "AttributeError: 'int' object has no attribute 'sum'"})
    assert problems(editor) == ["", "It has gaps: AttributeError: 'int' object has no attribute 'sum'"]
    editor.show_mistakes({})
    assert problems(editor) == ["", ""]


def test_that_it_can_be_chosen_when_values_are_watched(editor: WatchEditor) -> None:
    chosen: list[Every | None] = []
    editor.every_chosen.connect(chosen.append)
    box = find(editor, QComboBox, "watchEvery")
    assert box.currentText() == "automatic"
    for every in (*Every, None):
        editor.show_every(every)
        box.activated.emit(box.currentIndex())
    assert chosen == [*Every, None]


def test_that_known_names_are_offered(editor: WatchEditor) -> None:
    editor.show_watches((WatchChoice("x"),))
    editor.show_names(("x", "x.grad", "loss"))
    completer = fields(editor)[0].completer()
    completer.setCompletionPrefix("x")
    assert completer.completionCount() == 2


def test_that_the_tab_key_goes_through_the_rows_in_order(editor: WatchEditor, qtbot: QtBot) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("y")))
    fields(editor)[0].setFocus()
    visited = []
    for _ in range(6):
        qtbot.keyClick(editor.window().focusWidget(), Qt.Key.Key_Tab)
        visited.append(editor.window().focusWidget().objectName())
    assert visited == ["watchPlot", "removeWatch", "watchField", "watchPlot", "removeWatch", "addWatch"]


def test_that_many_watches_are_scrolled(editor: WatchEditor, qtbot: QtBot) -> None:
    editor.show_watches([WatchChoice(f"x[{index}]") for index in range(40)])
    rows = find(editor, QScrollArea, "watchRows")
    qtbot.waitUntil(lambda: 100 < rows.height() <= 230)


def test_that_marks_of_curves_are_drawn_in_both_schemes(editor: WatchEditor) -> None:
    editor.show_watches((WatchChoice("x"), WatchChoice("y")))
    bare = editor.grab().toImage()
    editor.show_looks({"x": 0, "y": LOSS_LOOK})
    marked = editor.grab().toImage()
    editor.set_theme(DARK)
    assert bare != marked != editor.grab().toImage()


def test_that_in_another_language_only_what_was_typed_can_be_read(
    editor: WatchEditor, request: pytest.FixtureRequest
) -> None:
    speak_foreign(request)
    editor.retranslate()
    editor.show_watches((WatchChoice("x = 3"),))
    labels = [label.text() for label in editor.findChildren(QLabel)]
    boxes = [box.itemText(row) for box in editor.findChildren(QComboBox) for row in range(box.count())]
    assert not [text for text in (*labels, *boxes) if WORD.search(text)]
