import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.notation.formula import parse_formula
from core.notation.problem import NotationError, Problem, ProblemKind, Remark, RemarkKind, Span
from gui.theme import DARK
from gui.views.formula_preview import Drawing
from gui.views.function_card import FunctionCard
from tests.gui.finding import find

SQUARE = Drawing(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">'
    b'<rect x="10" y="5" width="20" height="10" fill="black"/></svg>',
    40,
    20,
    15,
)


@pytest.fixture
def card(qtbot: QtBot) -> FunctionCard:
    card = FunctionCard()
    qtbot.addWidget(card)
    card.resize(290, card.sizeHint().height())
    card.show()
    return card


def editor(card: QWidget) -> QPlainTextEdit:
    return find(card, QPlainTextEdit, "functionEditor")


def problem_of(text: str) -> Problem:
    with pytest.raises(NotationError) as refusal:
        parse_formula(text)
    return refusal.value.problem


def marks(card: QWidget) -> list[QTextEdit.ExtraSelection]:
    return editor(card).extraSelections()


def marked_text(card: QWidget) -> list[str]:
    return [mark.cursor.selectedText() for mark in marks(card)]


def told(card: QWidget) -> str:
    return find(card, QLabel, "problemLabel").text()


def test_that_every_change_is_told(card: FunctionCard, qtbot: QtBot) -> None:
    texts: list[str] = []
    card.edited.connect(texts.append)
    qtbot.keyClicks(editor(card), "3x+1")
    qtbot.keyClick(editor(card), Qt.Key.Key_Backspace)
    assert texts == ["3", "3x", "3x+", "3x+1", "3x+"]


def test_that_a_text_put_in_from_outside_is_not_told_as_typed(card: FunctionCard) -> None:
    texts: list[str] = []
    card.edited.connect(texts.append)
    card.show_text("x²")
    assert (editor(card).toPlainText(), texts) == ("x²", [])


def test_that_the_text_that_is_there_already_keeps_the_cursor(card: FunctionCard, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(card), "x+1")
    editor(card).moveCursor(editor(card).textCursor().MoveOperation.Start)
    card.show_text("x+1")
    assert editor(card).textCursor().position() == 0


def test_that_undoing_is_left_to_the_window(card: FunctionCard, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(card), "xy")
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(editor(card), asked)
    assert not asked.isAccepted()
    assert not editor(card).document().isUndoAvailable()


def test_that_enter_settles_and_writes_nothing(card: FunctionCard, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor(card), "x")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(card.settled):
            qtbot.keyClick(editor(card), key)
    assert editor(card).toPlainText() == "x"


def test_that_tab_goes_on_and_settles(qtbot: QtBot) -> None:
    window, card, after = QWidget(), FunctionCard(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(card)
    layout.addWidget(after)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    editor(card).setFocus()
    qtbot.waitUntil(editor(card).hasFocus)
    with qtbot.waitSignal(card.settled):
        qtbot.keyClick(editor(card), Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor(card).toPlainText() == ""


@pytest.mark.parametrize("pasted", ["x +\n1", "x +\r\n1", "x +\t1", "x +\u20281", "x +\n1\n"])
def test_that_what_is_pasted_becomes_part_of_the_one_line(card: FunctionCard, pasted: str) -> None:
    data = QMimeData()
    data.setText(pasted)
    editor(card).insertFromMimeData(data)
    assert editor(card).toPlainText() == "x + 1"


@pytest.mark.parametrize(("text", "wrong"), [("3*/x", "*/"), ("x+sinn(x)", "sinn"), ("(x+1", "(")])
def test_that_the_wrong_characters_are_underlined_with_a_wave(card: FunctionCard, text: str, wrong: str) -> None:
    card.show_text(text)
    problem = problem_of(text)
    card.show_problem(problem)
    assert marked_text(card) == [wrong]
    assert marks(card)[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert told(card) == problem.sentence()


def test_that_characters_beyond_16_bits_do_not_shift_the_mark(card: FunctionCard) -> None:
    card.show_text("𝑥𝑦+foo")
    card.show_problem(Problem(ProblemKind.UNEXPECTED, Span(3, 6), {"found": "foo"}))
    assert marked_text(card) == ["foo"]


@pytest.mark.parametrize(("span", "marked"), [(Span(0, 0), "x"), (Span(2, 2), "+"), (Span(9, 12), "+")])
def test_that_a_place_without_characters_is_marked_beside_it(card: FunctionCard, span: Span, marked: str) -> None:
    card.show_text("x+")
    card.show_problem(Problem(ProblemKind.UNEXPECTED, span, {"found": "x"}))
    assert marked_text(card) == [marked]


def test_that_an_empty_field_can_have_a_problem_and_shows_an_example(card: FunctionCard) -> None:
    card.show_problem(Problem(ProblemKind.EMPTY, Span(0, 0)))
    assert told(card) == ProblemKind.EMPTY.value
    assert "3x²+2x−1" in editor(card).placeholderText()


def test_that_mark_and_sentence_go_when_the_problem_does(card: FunctionCard) -> None:
    card.show_text("3*/x")
    card.show_problem(problem_of("3*/x"))
    card.show_problem(None)
    assert (marks(card), told(card)) == ([], "")
    assert not find(card, QLabel, "problemLabel").isVisible()


def test_that_screen_readers_are_told_the_problem_at_the_field(card: FunctionCard) -> None:
    card.show_text("3*/x")
    taught = editor(card).accessibleDescription()
    card.show_problem(problem_of("3*/x"))
    assert editor(card).accessibleDescription() == problem_of("3*/x").sentence()
    card.show_problem(None)
    assert editor(card).accessibleDescription() == taught != ""


def test_that_nothing_jumps_whatever_is_said(card: FunctionCard) -> None:
    before = card.sizeHint().height(), card.minimumSizeHint()
    card.show_text("x+")
    card.show_problem(Problem(ProblemKind.OUTER_PRODUCT, Span(0, 1), {"left": 200 * "a", "right": 90 * "b "}))
    assert (card.sizeHint().height(), card.minimumSizeHint()) == before
    card.show_problem(None)
    card.show_drawing(Drawing(SQUARE.svg, 4000, 900, 450))
    card.show_remarks([Remark(RemarkKind.NAME_T, Span(0, 1))])
    assert (card.sizeHint().height(), card.minimumSizeHint()) == before


def test_that_a_remark_is_said_softly_beside_the_drawing(card: FunctionCard) -> None:
    card.show_text("xT")
    card.show_drawing(SQUARE)
    card.show_remarks([Remark(RemarkKind.NAME_T, Span(1, 2)), Remark(RemarkKind.NAME_T, Span(1, 2))])
    assert find(card, QLabel, "remarkLabel").text() == RemarkKind.NAME_T.value
    assert find(card, QLabel, "remarkLabel").isVisible()
    assert marks(card)[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    card.show_remarks([])
    assert not find(card, QLabel, "remarkLabel").isVisible()


def test_that_the_marks_stay_when_the_theme_is_switched(card: FunctionCard) -> None:
    card.show_text("3*/x")
    card.show_problem(problem_of("3*/x"))
    card.set_theme(DARK)
    assert marked_text(card) == ["*/"]
    assert marks(card)[0].format.underlineColor().name() == DARK.problem


def test_that_without_a_drawing_the_preview_follows_the_typing(card: FunctionCard, qtbot: QtBot) -> None:
    card.show_drawing(None)
    qtbot.keyClicks(editor(card), "x+1")
    assert find(card, QScrollArea, "formulaPreview").accessibleDescription() == "x+1"
