"""The table of what stands in the menus, and what of it is of use for a formula and for a script."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.document.script import SourceKind
from gui.actions import MENUS, ROWS, SUBMENUS, build_actions, show_source

OF_FORMULAS = {"copyAsPyTorchAction", "editAsScriptAction", "runUntilAction"}


@pytest.fixture
def actions(qapp: QApplication) -> Iterator[dict[str, QAction]]:
    parent = QObject(qapp)
    yield build_actions(parent)
    parent.deleteLater()


def test_that_no_two_entries_share_a_shortcut() -> None:
    keys = [key for row in ROWS for key in (row.shortcut, row.also) if key]
    assert len(keys) == len(set(keys))


def test_that_every_entry_stands_in_a_menu_that_is_there() -> None:
    assert {row.menu for row in ROWS} == {*MENUS, *SUBMENUS}
    assert len({row.name for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("intoAction", ["F11"]),
        ("overAction", ["F10"]),
        ("outAction", ["Shift+F11"]),
        ("backOverAction", ["Shift+F10"]),
        ("cursorAction", ["Ctrl+F10"]),
        ("nextBackwardAction", ["F8"]),
        ("previousBackwardAction", ["Shift+F8"]),
        ("breakpointAction", ["F9"]),
        ("stopAction", ["Shift+F5"]),
        ("runAction", ["Ctrl+R", "F5"]),
        ("commentAction", ["Ctrl+/"]),
        ("formulaAction", ["Ctrl+1"]),
        ("scriptAction", ["Ctrl+2"]),
    ],
)
def test_that_the_keys_are_those_of_other_debuggers(actions: dict[str, QAction], name: str, keys: list[str]) -> None:
    assert [key.toString() for key in actions[name].shortcuts()] == keys


def test_that_what_is_of_scripts_only_waits_for_a_script(actions: dict[str, QAction]) -> None:
    usable = {name for name, action in actions.items() if action.isEnabled()}
    assert "stepAction" in usable
    assert usable >= OF_FORMULAS
    assert not usable & {"intoAction", "stopAction", "findAction"}
    show_source(actions, SourceKind.SCRIPT)
    usable = {name for name, action in actions.items() if action.isEnabled()}
    assert usable == set(actions) - OF_FORMULAS
