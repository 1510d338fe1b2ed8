"""The list of all stops, with marks, that follows the stop that is shown."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from gui.models.step_list_model import StepListModel, StepMark, StepRole
from gui.views.step_list import StepList
from tests.gui.models.traced import MOMENTUM, opened, telling, traced


@pytest.fixture
def steps(qtbot: QtBot) -> StepList:
    steps = StepList()
    qtbot.addWidget(steps)
    steps.resize(440, 240)
    steps.show()
    steps.show_iteration(telling(traced(MOMENTUM, 1)))
    steps.show_stop(0)
    return steps


def texts(steps: StepList) -> list[str]:
    model = steps.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_that_stops_stand_in_chapters(steps: StepList) -> None:
    assert texts(steps)[:5] == [
        "zero_grad",
        "▸ x.grad → None",
        "forward",
        "· pow · x² → 3.4596",
        "· mul · 3x² → 10.3788",
    ]
    assert texts(steps)[-3:] == ["update", "· v = μ·v + g → 25.76", "· x = x − η·v → 1.6024"]


def test_that_marks_follow_the_stop(steps: StepList) -> None:
    steps.show_stop(2)
    assert [text[0] for text in texts(steps)[1:6] if text != "forward"] == ["✓", "✓", "▸", "·"]


def test_that_a_click_asks_for_a_stop_and_a_heading_does_not(steps: StepList, qtbot: QtBot) -> None:
    asked: list[int] = []
    steps.chosen.connect(asked.append)
    for row in (4, 2):
        place = steps.visualRect(steps.model().index(row, 0)).center()
        qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [2]


def test_that_keys_go_far(steps: StepList, qtbot: QtBot) -> None:
    asked: list[int] = []
    steps.chosen.connect(asked.append)
    steps.chosen.connect(steps.show_stop)
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(steps, key)
    assert (asked[0], asked[2]) == (13, 0)
    assert 0 < asked[1] < 13


def test_that_the_current_stop_is_in_view(steps: StepList) -> None:
    for stop in (13, 0, 7):
        steps.show_stop(stop)
        place = steps.visualRect(steps.currentIndex())
        assert steps.viewport().rect().contains(place)


def test_that_only_what_is_seen_of_a_long_list_is_told(qtbot: QtBot) -> None:
    told = telling(opened("+".join([f"({'+'.join(['x²'] * 250)})"] * 6), {"x": "1"}))
    steps = StepList()
    qtbot.addWidget(steps)
    steps.resize(440, 240)
    steps.show()
    asked: set[int] = set()
    model = steps.model()
    assert isinstance(model, StepListModel)
    usual = model._stop

    def counted(stop: int, role: int) -> object:
        asked.add(stop)
        return usual(stop, role)

    model._stop = counted  # type: ignore[method-assign]
    steps.show_iteration(told)
    steps.show_stop(4000)
    steps.viewport().repaint()
    assert model.rowCount() > 5000
    assert len(asked) < 100


def test_that_the_model_is_one_that_qt_can_trust(steps: StepList) -> None:
    model = steps.model()
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    heading, stop = model.index(0, 0), model.index(1, 0)
    assert heading.data(StepRole.STOP) is None
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert stop.data(StepRole.MARK) == StepMark.NOW
