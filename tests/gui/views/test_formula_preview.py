import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.theme import DARK, LIGHT
from gui.views.formula_preview import Drawing, FormulaPreview


def drawing(width: float, height: float) -> Drawing:
    """A black rectangle all over the drawing."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect x="0" y="0" width="{width}" height="{height}" fill="black"/></svg>'
    )
    return Drawing(svg.encode(), width, height, height)


@pytest.fixture
def preview(qtbot: QtBot) -> FormulaPreview:
    preview = FormulaPreview()
    qtbot.addWidget(preview)
    preview.resize(200, 60)
    preview.show()
    return preview


def inked(preview: FormulaPreview, colour: str) -> int:
    """How many pixels have a colour."""
    image: QImage = preview.grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def inked_rows(preview: FormulaPreview) -> int:
    """How many rows of pixels have anything on them."""
    image = preview.grab().toImage()
    ground = image.pixel(0, 0)
    return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height()))


def test_that_a_small_drawing_is_shown_at_its_own_size(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(100, 20), "x")
    assert preview.scale() == 1
    assert inked(preview, LIGHT.ink) == pytest.approx(100 * 20, abs=150)


@pytest.mark.parametrize("baseline", [11.0, 11.3, 11.5, 11.9])
def test_that_what_stands_on_the_baseline_is_sharp(preview: FormulaPreview, baseline: float) -> None:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="100.3" height="20.6" viewBox="0 0 100.3 20.6">'
        f'<rect x="0" y="{baseline - 2}" width="100" height="2" fill="black"/></svg>'
    )
    preview.show_drawing(Drawing(svg.encode(), 100.3, 20.6, baseline), "x")
    assert inked(preview, LIGHT.ink) == pytest.approx(2 * 100, abs=8)
    assert inked_rows(preview) == 2


def test_that_a_drawing_has_the_ink_of_the_theme(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(100, 20), "x")
    preview.set_theme(DARK)
    assert inked(preview, LIGHT.ink) == 0
    assert inked(preview, DARK.ink) > 1800


def test_that_a_wide_drawing_is_made_smaller_to_fit(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(250, 20), "x")
    assert 0.7 < preview.scale() < 0.85
    assert preview.horizontalScrollBar().maximum() == 0
    assert preview.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_that_a_very_wide_drawing_stays_legible_and_can_be_scrolled_with_the_keys(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(2000, 20), "x")
    assert preview.scale() == 0.6
    assert preview.horizontalScrollBar().maximum() > 900
    assert preview.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_that_it_fits_again_when_there_is_more_room(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(250, 20), "x")
    preview.resize(400, 60)
    assert preview.scale() == 1


@pytest.mark.qt_log_ignore("svg")
@pytest.mark.parametrize("svg", [b"", b"<svg", b"no svg at all"])
def test_that_a_drawing_that_cannot_be_read_is_shown_as_text(preview: FormulaPreview, svg: bytes) -> None:
    preview.show_drawing(Drawing(svg, 100, 20, 15), "x² + 1")
    assert inked(preview, LIGHT.soft) > 0


def test_that_text_without_a_drawing_may_have_several_lines(preview: FormulaPreview) -> None:
    preview.show_drawing(None, "v ← μv + g")
    one_line = inked_rows(preview)
    preview.show_drawing(None, "v ← μv + g\nx ← x − ηv")
    assert inked_rows(preview) > 1.5 * one_line


def test_that_nothing_shows_nothing(preview: FormulaPreview) -> None:
    preview.show_drawing(drawing(100, 20), "x")
    preview.show_drawing(None, "")
    assert inked(preview, LIGHT.ink) == inked(preview, LIGHT.soft) == 0
