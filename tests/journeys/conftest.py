"""A window with a learner before it, as every journey begins; and nothing left of it, as every journey ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.application import open_window
from tests.journeys.learner import Learner
from tests.journeys.script_learner import ScriptLearner
from tests.leftovers import leftovers

Opened = Callable[..., Learner]


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    before = leftovers()  # of a window that a whole module shares
    yield
    assert [one for one in leftovers() if one not in before] == []


@pytest.fixture
def opened(_nothing_is_left_behind: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """Opens windows, whose engines are still starting; given paths they open documents."""
    there: list[Learner] = []

    def open_one(*arguments: Path, kind: type[Learner] = Learner) -> Learner:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = open_window([str(one) for one in arguments], settings=settings, sessions=tmp_path / "sessions")
        there.append(kind(window, qtbot))
        there[-1].come_forward()
        return there[-1]

    yield open_one
    for learner in there:
        learner.window.may_close = lambda: True
        learner.window.close()
        learner.window.deleteLater()


@pytest.fixture
def learner(opened: Opened) -> Learner:
    """Before a window whose engine is ready."""
    one = opened()
    one.wait_until_idle()
    return one


@pytest.fixture
def script_learner(opened: Opened) -> ScriptLearner:
    """Before a window whose engine is ready, who means to run a script."""
    one = opened(kind=ScriptLearner)
    assert isinstance(one, ScriptLearner)
    one.wait_until_idle()
    return one
