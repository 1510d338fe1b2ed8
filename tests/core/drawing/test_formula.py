"""What the drawing process draws, looked at with the renderer that shows it."""

import re
import sys
import threading
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from core.drawing.__main__ import DEEPEST_RECURSION, STACK
from core.drawing.formula import LARGEST_DRAWING, draw
from core.drawing.rows import Row
from core.drawing_messages import Drawn, Typeset
from core.notation.formula import parse_formula
from core.notation.typeset import typeset

FORMULAS = (
    "3x²+2x−1",
    "(1−x)²+100(y−x²)²",
    "where(x > 0, x², −x)",
    "|x/2| + ‖x‖₁",
    "2xᵀx",
    "((x/2+1)²/(y/3+1))²",
    "√(x/2+√(y/3)) + ∛x",
    "e^(x/2)^(y/3)",
    "where(0<x<1, where(y>2, x/y, 1), (x/2)²)",
)


def drawn(latex: str) -> Drawn:
    return draw(Typeset(1, latex, 22.0))


def drawn_formula(text: str) -> Drawn:
    return drawn(typeset(parse_formula(text)))


@pytest.mark.parametrize("text", FORMULAS)
def test_that_size_and_baseline_are_those_of_the_image(text: str, qapp: object) -> None:  # noqa: ARG001
    drawing = drawn_formula(text)
    box = QSvgRenderer(QByteArray(drawing.svg)).viewBoxF()
    assert (drawing.width, drawing.height, drawing.baseline) == (box.width(), box.height(), -box.y())
    assert 0 < drawing.baseline <= drawing.height


@pytest.mark.parametrize("text", FORMULAS)
def test_that_rows_measured_once_are_drawn_as_ziamath_draws_them(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = drawn_formula(text)
    measured_anew = Row.__mro__[1].__dict__["_get_height_nostretch"]
    monkeypatch.setattr(Row, "_get_height_nostretch", measured_anew)
    assert drawn_formula(text) == quick


def nested(opening: str, closing: str, depth: int) -> str:
    return opening * depth + r"\frac{x}{2}" + closing * depth


@pytest.mark.parametrize(
    ("opening", "closing", "depth"),
    [(r"1 + \frac{1}{", "}", 25), (r"\left( 1 + ", r" \right)", 12), (r"\sqrt{", "}", 25)],
    ids=["fractions", "brackets that stretch", "roots"],
)
def test_that_what_is_nested_is_built_in_a_bearable_number_of_pieces(
    opening: str, closing: str, depth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = []
    build = Row.__init__

    def counted(row: Row, element: ET.Element, *arguments: object, **told: object) -> None:
        built.append(element)
        build(row, element, *arguments, **told)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(Row, "__init__", counted)
    assert drawn(nested(opening, closing, depth)).svg
    assert 0 < len(built) < 20 * depth**2


def on_a_large_stack(work: Callable[[], Drawn]) -> Drawn:
    """As the process does it."""
    made: list[Drawn] = []
    before = threading.stack_size(STACK)
    worker = threading.Thread(target=lambda: made.append(work()))
    worker.start()
    threading.stack_size(before)
    worker.join()
    return made[0]


def test_that_the_deepest_formula_can_be_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.drawing.formula.LARGEST_DRAWING", 2**30)
    formula = "√" * 398 + "x"
    parse_formula(formula)
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(DEEPEST_RECURSION)
    try:
        assert on_a_large_stack(lambda: drawn_formula(formula)).svg
    finally:
        sys.setrecursionlimit(before)


@pytest.mark.parametrize("latex", ["", "{", "&", r"\nonsense{"])
def test_that_what_cannot_be_drawn_is_empty(latex: str) -> None:
    assert drawn(latex) == Drawn(1, b"")


def test_that_a_drawing_larger_than_the_window_reads_in_a_moment_is_empty() -> None:
    parts = 250
    whole = drawn("M" * parts)
    assert 0 < len(whole.svg) < LARGEST_DRAWING
    assert drawn("M" * (parts * LARGEST_DRAWING // len(whole.svg) + parts)) == Drawn(1, b"")


def test_that_a_name_without_glyphs_is_empty_and_draws_no_boxes() -> None:
    assert drawn_formula("ก²+1") == Drawn(1, b"")


def test_that_chinese_names_take_a_square_a_character_and_are_left_to_the_windows_fonts() -> None:
    one, three = drawn(r"\mathrm{率}"), drawn(r"\mathrm{学习率}")
    texts = re.findall(r'<text x="([\d.]+)" y="0" font-size="22"[^>]*>(.)</text>', three.svg.decode())
    assert [character for _, character in texts] == ["学", "习", "率"]
    assert float(texts[1][0]) - float(texts[0][0]) == pytest.approx(22)
    assert three.width - one.width == pytest.approx(2 * 22)
