"""Long formulas in the room of the window's card."""

import pytest

from core.drawing.formula import draw
from core.drawing.lines import Room, in_lines
from core.drawing_messages import Drawn, Typeset
from core.notation.formula import parse_formula
from core.notation.typeset import typeset

ROOM = Room(262, 72)
BEALE = "(1.5−x+x y)²+(2.25−x+x y²)²+(2.625−x+x y³)²"


def latex_of(text: str) -> str:
    return typeset(parse_formula(text))


def scale(drawing: Drawn) -> float:
    return ROOM.scale(drawing.width, drawing.height)


@pytest.mark.parametrize("text", ["3x²+2x−1", "(1−x)²+100(y−x²)²", "where(x > 0, x², −x)", "x/(1+x/(2+x/3))"])
def test_that_what_fits_stays_as_it_is(text: str) -> None:
    assert in_lines(latex_of(text), 22.0, ROOM) == latex_of(text)


@pytest.mark.parametrize("text", [BEALE, "(x²+y−11)²+(x+y²−7)²", "20+x²−10cos(2πx)+y²−10cos(2πy)"])
def test_that_a_long_formula_is_read_larger_in_lines_and_whole(text: str) -> None:
    whole = draw(Typeset(1, latex_of(text), 22.0))
    lines = draw(Typeset(1, latex_of(text), 22.0, ROOM.width, ROOM.height))
    assert scale(lines) > 1.3 * scale(whole)
    assert scale(lines) > 0.7


def test_that_lines_change_nothing_but_where_it_goes_on() -> None:
    latex = latex_of(BEALE)
    lines = in_lines(latex, 22.0, ROOM).split(r" \\ \quad {} ")
    assert len(lines) == 3
    assert "".join(lines) == latex
    assert all(line.startswith("+") for line in lines[1:])


def test_that_what_cannot_be_broken_stays_in_its_line() -> None:
    product = latex_of(" ".join(f"sin(x+{number})" for number in range(9)))
    assert in_lines(product, 22.0, ROOM) == product


@pytest.mark.parametrize("room", [(0, 0), (-1, -1), (262, 0)])
def test_that_without_room_told_a_formula_has_one_line(room: tuple[float, float]) -> None:
    assert draw(Typeset(1, latex_of(BEALE), 22.0, *room)) == draw(Typeset(1, latex_of(BEALE), 22.0))
