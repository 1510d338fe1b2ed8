"""The lessons' panel: shows what it is given, and says what a person wants."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gui.models.lesson_page import AnswerTone, LessonPage, LessonRow, QuestionView
from gui.theme import DARK
from gui.views.lesson_dots import LessonDots
from gui.views.lesson_panel import LessonPanel
from gui.views.lesson_text import LessonText
from tests.gui.finding import find

QUESTION = QuestionView(
    "", "What will `x.grad` be?", (), "a number", "", AnswerTone.NONE, "", "", is_settled=False, may_show=False
)
PAGE = LessonPage("A lesson", 1, 4, 2, "Now `x`.", "Look at x.", QUESTION, "Next", "First answer.", True, False)  # noqa: FBT003
READ = LessonPage("A lesson", 2, 4, 2, "Now `x`.", "Look at x.", None, "Next", "", True, False)  # noqa: FBT003
END = LessonPage("A lesson", 4, 4, 4, "Now change it.", "", None, "Next lesson", "", True, True)  # noqa: FBT003
ROWS = (
    LessonRow("01-one", 1, "One", "The first `idea`.", 5, 5, is_done=True),
    LessonRow("02-two", 2, "Two", "The second.", 5, 2, is_done=False),
    LessonRow("03-bad", 3, "03-bad", "It is empty.", 0, 0, is_done=False),
)


def question(**changes: object) -> LessonPage:
    fields = {name: getattr(QUESTION, name) for name in QUESTION.__slots__} | changes
    page = {name: getattr(PAGE, name) for name in PAGE.__slots__}
    return LessonPage(**page | {"question": QuestionView(**fields)})


@pytest.fixture
def panel(qtbot: QtBot) -> LessonPanel:
    panel = LessonPanel()
    qtbot.addWidget(panel)
    panel.resize(360, 700)
    panel.show()
    return panel


def button(panel: LessonPanel, name: str) -> QPushButton:
    return find(panel, QPushButton, name)


def editor(panel: LessonPanel) -> QLineEdit:
    return find(panel, QLineEdit, "guessEditor")


def text(panel: LessonPanel, name: str) -> str:
    label = find(panel, LessonText, name)
    return label.said() if label.isVisible() else ""


def test_that_the_list_shows_every_lesson_and_a_click_chooses_one(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_lessons(ROWS)
    row = find(panel, QAbstractButton, "lesson-02-two")
    with qtbot.waitSignal(panel.lesson_chosen) as chosen:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert chosen.args == ["02-two"]
    assert find(panel, QAbstractButton, "lesson-01-one").accessibleName() == "1 One ✓"
    assert not find(panel, QAbstractButton, "lesson-03-bad").isEnabled()


def test_that_keys_go_through_the_list_and_begin_a_lesson(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_lessons(ROWS)
    panel.activateWindow()
    panel.take_focus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.lesson_chosen) as chosen:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["02-two"]


def test_that_a_shorter_list_hides_what_is_no_more_there(panel: LessonPanel) -> None:
    panel.show_lessons(ROWS)
    panel.show_lessons(ROWS[:1])
    assert not find(panel, QAbstractButton, "lesson-02-two").isVisible()


def test_that_a_page_is_shown_with_its_reason_not_to_go_on(panel: LessonPanel) -> None:
    panel.show_page(PAGE)
    assert text(panel, "lessonText") == "Now `x`."
    assert text(panel, "lessonPointer") == "→ Look at x."
    assert not button(panel, "lessonNext").isEnabled()
    assert "First answer." in button(panel, "lessonNext").toolTip()
    assert text(panel, "lessonWhyNot") == "First answer."
    panel.show_page(READ)
    assert button(panel, "lessonNext").isEnabled()
    assert text(panel, "lessonWhyNot") == ""
    assert not editor(panel).isVisible()


def test_that_in_a_low_window_text_and_question_make_do_with_less_unless_it_is_for_a_lecture(
    panel: LessonPanel,
) -> None:
    panel.show_page(PAGE)
    lesson = find(panel, LessonText, "lessonText")
    high = lesson.height()
    panel.resize(360, 520)
    QApplication.processEvents()
    assert lesson.height() < high
    assert text(panel, "lessonWhyNot") == ""
    assert "First answer." in button(panel, "lessonNext").toolTip()
    panel.set_large(is_large=True)
    assert lesson.height() > high
    panel.set_large(is_large=False)
    panel.resize(360, 700)
    QApplication.processEvents()
    assert (lesson.height(), text(panel, "lessonWhyNot")) == (high, "First answer.")


def test_that_enter_goes_on_once_there_is_nothing_to_answer(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(READ)
    panel.activateWindow()
    panel.take_focus()
    with qtbot.waitSignal(panel.next_asked):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Return)


def test_that_a_guess_is_typed_and_given_by_enter_or_by_the_button(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(PAGE)
    assert not button(panel, "guessCheck").isEnabled()
    qtbot.keyClicks(editor(panel), " 1/3 ")
    with qtbot.waitSignal(panel.guess_given) as given:
        qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    assert given.args == ["1/3"]
    with qtbot.waitSignal(panel.guess_given) as given:
        qtbot.mouseClick(button(panel, "guessCheck"), Qt.MouseButton.LeftButton)
    assert given.args == ["1/3"]


def test_that_a_wrong_guess_stays_to_be_mended_and_the_answer_may_be_asked_for(
    panel: LessonPanel, qtbot: QtBot
) -> None:
    panel.show_page(PAGE)
    assert not button(panel, "guessShowMe").isVisible()
    qtbot.keyClicks(editor(panel), "3")
    panel.show_page(question(given="3", tone=AnswerTone.WRONG, said="Not quite.", may_show=True))
    assert (editor(panel).text(), text(panel, "questionReply")) == ("3", "Not quite.")
    with qtbot.waitSignal(panel.show_me_asked):
        qtbot.mouseClick(button(panel, "guessShowMe"), Qt.MouseButton.LeftButton)


def test_that_a_right_guess_is_praised_and_cannot_be_given_again(panel: LessonPanel, qtbot: QtBot) -> None:
    told: list[str] = []
    panel.guess_given.connect(told.append)
    panel.show_page(question(given="4", tone=AnswerTone.RIGHT, said="Yes.", recorded="It is 4", is_settled=True))
    assert (text(panel, "questionReply"), text(panel, "questionTruth")) == ("✓ Yes.", "It is 4")
    assert editor(panel).isReadOnly()
    assert editor(panel).text() == "4"
    qtbot.keyClick(editor(panel), Qt.Key.Key_Return)
    assert not button(panel, "guessCheck").isVisible()
    assert told == []


def test_that_an_answer_is_chosen_by_its_circle_or_by_its_text(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(question(options=("True", "a rather long answer that does not fit on one line at all, & more")))
    assert not editor(panel).isVisible()
    assert not button(panel, "guessCheck").isEnabled()
    circle = find(panel, QRadioButton, "guessOption1")
    row = circle.parentWidget()
    assert isinstance(row, QWidget)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() // 2, row.height() // 2))
    assert circle.isChecked()
    with qtbot.waitSignal(panel.guess_given) as given:
        qtbot.mouseClick(button(panel, "guessCheck"), Qt.MouseButton.LeftButton)
    assert given.args == ["a rather long answer that does not fit on one line at all, & more"]
    qtbot.mouseClick(find(panel, QRadioButton, "guessOption0"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.guess_given) as given:
        qtbot.mouseClick(button(panel, "guessCheck"), Qt.MouseButton.LeftButton)
    assert given.args == ["True"]


def test_that_another_question_begins_with_nothing_chosen(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(question(options=("True", "False")))
    qtbot.mouseClick(find(panel, QRadioButton, "guessOption0"), Qt.MouseButton.LeftButton)
    panel.show_page(question(text="And now?", options=("True", "False")))
    assert not find(panel, QRadioButton, "guessOption0").isChecked()
    panel.show_page(question(text="A number?"))
    assert editor(panel).text() == ""


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_PageDown, None)]
)
def test_that_keys_go_on_and_back(
    panel: LessonPanel, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    panel.show_page(READ)
    panel.activateWindow()
    button(panel, "lessonNext").setFocus()
    held = modifier or Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(panel.next_asked):
        qtbot.keyClick(button(panel, "lessonNext"), key, held)
    back = Qt.Key.Key_Left if modifier else Qt.Key.Key_PageUp
    with qtbot.waitSignal(panel.previous_asked):
        qtbot.keyClick(button(panel, "lessonNext"), back, held)


def test_that_keys_do_not_go_on_before_the_answer(panel: LessonPanel, qtbot: QtBot) -> None:
    told: list[bool] = []
    panel.next_asked.connect(lambda: told.append(True))
    panel.show_page(PAGE)
    editor(panel).setFocus()
    qtbot.keyClick(editor(panel), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    panel.show_lessons(ROWS)
    qtbot.keyClick(panel, Qt.Key.Key_PageDown)
    assert told == []


def test_that_a_dot_leads_to_a_stop_that_was_seen_and_to_no_other(panel: LessonPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.stop_asked.connect(told.append)
    panel.show_page(PAGE)
    dots = find(panel, LessonDots, "lessonDots")
    for place in (0, 2, 3):
        qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=QPoint(8 + 18 * place, dots.height() // 2))
    assert told == [0, 2]


def test_that_the_free_end_offers_its_change(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(READ)
    assert not button(panel, "lessonChange").isVisible()
    panel.show_page(END)
    assert button(panel, "lessonNext").text() == "Next lesson"
    with qtbot.waitSignal(panel.free_end_asked):
        qtbot.mouseClick(button(panel, "lessonChange"), Qt.MouseButton.LeftButton)


def test_that_one_goes_to_the_list_and_closes(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.show_page(PAGE)
    with qtbot.waitSignal(panel.list_asked):
        qtbot.mouseClick(button(panel, "allLessons"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(button(panel, "closeLessons"), Qt.MouseButton.LeftButton)
    panel.show_lessons(ROWS)
    assert not button(panel, "allLessons").isVisible()


@pytest.mark.parametrize("width", [300, 460])
def test_that_nothing_is_cut_off_at_any_width_in_either_size(panel: LessonPanel, qtbot: QtBot, width: int) -> None:
    panel.set_theme(DARK)
    panel.resize(width, 900)
    for is_large in (True, False):
        panel.set_large(is_large=is_large)
        panel.show_page(question(text="What will `torch.autograd.grad(y, x1, retain_graph=True)` give?"))
        qtbot.waitUntil(lambda: find(panel, LessonText, "questionText").width() < width)
        for shown in panel.findChildren(LessonText):
            if shown.isVisible():
                assert shown.document().size().width() <= shown.viewport().width() + 1
                assert shown.document().size().height() <= shown.height()
                assert shown.mapTo(panel, QPoint(shown.width(), 0)).x() <= width


def test_that_the_focus_follows_from_the_list_into_the_question(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.show_lessons(ROWS)
    panel.take_focus()
    qtbot.waitUntil(lambda: find(panel, QAbstractButton, "lesson-02-two").hasFocus())
    panel.show_page(PAGE)
    assert editor(panel).hasFocus()
    panel.show_page(READ)
    assert button(panel, "lessonNext").hasFocus()


def test_that_what_is_said_to_a_guess_comes_into_sight_in_a_low_panel(panel: LessonPanel, qtbot: QtBot) -> None:
    panel.resize(300, 460)
    panel.set_large(is_large=True)
    panel.show_page(question(text="A long question? " * 8))
    said = find(panel, LessonText, "questionReply")
    panel.show_page(
        question(text="A long question? " * 8, tone=AnswerTone.WRONG, said="Not quite. " * 9, may_show=True)
    )
    qtbot.waitUntil(lambda: said.visibleRegion().boundingRect().height() == said.height())
    panel.show_page(READ)
    qtbot.waitUntil(lambda: not find(panel, LessonText, "lessonText").visibleRegion().isEmpty())
