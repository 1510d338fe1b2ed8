"""The previews of formula and update rule, with a drawing process that answers when the test says so."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from core.document.commands import ChangeFormula
from core.document.document import Document
from core.document.store import Store
from core.drawing_messages import Drawn, Typeset
from gui.typeset_link import TypesetLink
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard
from tests.gui.finding import find

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>'


class SlowDrawer(QObject):
    """Collects what is asked."""

    answered = Signal(object)
    given_up = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Typeset] = []
        self.dropped: list[int] = []

    def next_request(self) -> int:
        return len(self.asked) + 1

    def send(self, command: Typeset) -> None:
        self.asked.append(command)

    def drop(self, request: int) -> None:
        self.dropped.append(request)

    def answer(self, place: int = -1) -> None:
        self.answered.emit(Drawn(self.asked[place].request, SVG, 9, 9, 9))


class Desk:
    """Store, cards and link, without a window."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.store = Store(Document(formula="x²"))
        self.drawer = SlowDrawer()
        self.function, self.optimizer = FunctionCard(), OptimizerCard()
        self.optimizer.show_settings("gd", {})
        for card in (self.function, self.optimizer):
            bot.addWidget(card)
            card.show()
        self.link = TypesetLink(self.store, self.drawer, self.function, self.optimizer)  # type: ignore[arg-type]  # a fake

    def type(self, text: str) -> None:
        self.store.execute(ChangeFormula(text))
        self.function.show_text(text)
        self._bot.waitUntil(lambda: not self.link.is_waiting)

    @property
    def preview(self) -> bytes:
        image = find(self.function, QScrollArea, "formulaPreview").grab().toImage()
        return bytes(image.constBits())  # which are the image's: it must live until they are copied

    @property
    def asked(self) -> list[str]:
        return [command.latex for command in self.drawer.asked]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.fixture
def drawn(desk: Desk) -> Desk:
    """After the first drawings."""
    desk.link.begin()
    desk.drawer.answer(0)
    desk.drawer.answer(1)
    return desk


def test_that_nothing_is_asked_before_it_begins_and_then_the_rule_and_the_formula(desk: Desk) -> None:
    assert not desk.asked
    assert not desk.link.is_idle
    desk.link.begin()
    assert desk.asked == [r"x \leftarrow x - \eta \, g", "f(x) = x^{2}"]
    assert not desk.link.is_idle
    desk.drawer.answer(0)
    desk.drawer.answer(1)
    assert desk.link.is_idle


def test_that_the_drawing_before_stays_until_the_next_one_comes(drawn: Desk) -> None:
    before = drawn.preview
    drawn.type("x³")
    assert drawn.preview == before
    drawn.drawer.given_up.emit(drawn.drawer.asked[-1].request)
    assert drawn.preview != before
    assert drawn.link.is_idle


def test_that_what_was_drawn_before_is_drawn_at_once(drawn: Desk) -> None:
    drawn.type("x³")
    drawn.drawer.answer()
    asked, x_cubed = len(drawn.asked), drawn.preview
    drawn.store.undo()
    assert drawn.link.is_idle, "it waits for nothing"
    drawn.store.redo()
    assert drawn.preview == x_cubed
    assert len(drawn.asked) == asked


def test_that_what_was_given_up_is_tried_again(drawn: Desk) -> None:
    drawn.type("x³")
    drawn.drawer.given_up.emit(drawn.drawer.asked[-1].request)
    drawn.type("x²")
    drawn.type("x³")
    assert drawn.asked[-2:] == ["f(x) = x^{3}", "f(x) = x^{3}"]


def test_that_an_answer_to_what_was_typed_before_is_dropped(drawn: Desk) -> None:
    before = drawn.preview
    drawn.type("x³")
    drawn.type("x⁴")
    assert drawn.drawer.asked[-2].request in drawn.drawer.dropped
    drawn.drawer.answer(-2)
    assert drawn.preview == before
    assert not drawn.link.is_idle


def test_that_a_formula_that_cannot_be_read_asks_for_nothing_and_keeps_the_drawing(drawn: Desk) -> None:
    asked = len(drawn.asked)
    drawn.type("x²+")
    drawn.type("x²")
    assert len(drawn.asked) == asked
    assert drawn.link.is_idle


def test_that_the_formula_is_fitted_into_its_card_and_the_rule_has_its_own_lines(drawn: Desk) -> None:
    rule, formula = drawn.drawer.asked
    assert (rule.width, rule.height) == (0, 0)
    assert min(formula.width, formula.height) > 50


def test_that_another_rule_is_asked_for_at_once(drawn: Desk) -> None:
    drawn.optimizer.show_settings("sgd", {"momentum": 0.9})
    assert drawn.asked[-1] == r"v \leftarrow \mu \, v + g \quad x \leftarrow x - \eta \, v"
