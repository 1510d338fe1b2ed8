import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from gui.style_sheet import ICONS, dress, style_sheet
from gui.theme import DARK, LIGHT, Theme

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
def test_that_every_picture_the_style_sheet_names_is_there(theme: Theme) -> None:
    pictures = re.findall(r'url\("([^"]+)"\)', style_sheet(theme))
    assert pictures
    assert all(picture.startswith(ICONS.as_posix()) for picture in pictures)
    assert all((ICONS / picture.rsplit("/", 1)[1]).is_file() for picture in pictures)


@THEMES
def test_that_the_pictures_have_the_colours_of_the_theme(theme: Theme) -> None:
    scheme = "dark" if theme.is_dark else "light"
    colours = {"tick": theme.on_accent, "check": theme.accent, "chevron-down": theme.soft, "chevron-right": theme.soft}
    for name, colour in colours.items():
        assert f'stroke="{colour}"' in (ICONS / f"{name}-{scheme}.svg").read_text(encoding="utf-8")


@THEMES
def test_that_qt_can_read_the_style_sheet_and_follows_a_switch(
    qtbot: QtBot, qapp: QApplication, theme: Theme, qtlog: _QtMessageCapture, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: qapp.setStyleSheet(""))
    label, field = QLabel("x"), QLineEdit("x")
    label.setProperty("tone", "problem")
    for widget in (label, field):
        qtbot.addWidget(widget)
        widget.show()
    for shown in (LIGHT, DARK, theme):
        dress(qapp, shown)
    assert label.palette().color(label.foregroundRole()) == QColor(theme.problem)
    assert field.palette().color(field.foregroundRole()) == QColor(theme.ink)
    assert not [record.message for record in qtlog.records if "style" in record.message]
