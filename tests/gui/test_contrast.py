"""What is read stands out from its ground, in both schemes, for every eye."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from gui.parameter_mark import _CORNERS
from gui.theme import DARK, LIGHT, Theme
from gui.views.curve_look import label_colour

TEXT = 4.5
"""WCAG 2.1, 1.4.3: the least contrast of text with its ground."""
SIGN = 3.0
"""WCAG 2.1, 1.4.11: the least contrast of what is seen and not read."""

GROUNDS = {
    "ink": ("ground", "panel", "field", "accent_tint", "problem_tint", "done_tint", "running_tint"),
    "soft": ("ground", "panel", "field", "grid"),
    "faint": ("ground", "panel", "field"),
    "accent": ("panel", "accent_tint", "problem_tint", "running_tint"),
    "on_accent": ("accent",),
    "running": ("panel", "running_tint"),
    "done": ("panel", "done_tint"),
    "problem": ("ground", "panel", "field", "problem_tint"),
}
"""A colour of text -> the grounds on which it stands."""

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_that_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"), [(text, ground) for text, grounds in GROUNDS.items() for ground in grounds]
)
def test_that_every_text_stands_out_from_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= TEXT


@THEMES
def test_that_every_curve_stands_out_and_its_label_can_be_read(theme: Theme) -> None:
    too_weak = {
        colour: contrast(colour, theme.panel)
        for colour in (theme.loss, *theme.curves)
        if contrast(colour, theme.panel) < SIGN
        or contrast(label_colour(QColor(colour), theme).name(), theme.panel) < TEXT
    }
    assert not too_weak


@THEMES
def test_that_the_ring_of_the_focus_can_be_seen(theme: Theme) -> None:
    assert all(contrast(theme.accent, ground) >= SIGN for ground in (theme.ground, theme.panel, theme.field))


@THEMES
def test_that_curves_are_told_apart_by_more_than_their_colour(theme: Theme) -> None:
    assert len(set(_CORNERS)) == len(theme.curves) == len(set(theme.curves))
    assert all(one != other for one, other in combinations(_CORNERS, 2))
