"""On the way back each piece of a script has below it the gradient that has come to it, as PyTorch gave it."""

import pytest
import torch

from gui.models.reduction import Line
from gui.models.statement_pictures import StatementPictures
from gui.models.statements import Statements
from gui.models.substep import Chapter
from gui.models.tensor_text import brief
from tests.gui.models.passes import DOT, DOUBLING, PARABOLA, TWICE, WEIGHTED, stop_of, telling


def marks(text: str, stop: int, number: int = 0) -> list[tuple[str, str]]:
    """Each piece with what is below it, at a stop of the way back."""
    told = telling(text, number)
    assert told.script is not None
    assert isinstance(told.reduction, Statements)
    picture = StatementPictures(told.script, told.substeps, told.reduction).at(stop_of(told, Chapter.BACKWARD, stop))
    return [
        (_text(row.line, mark.first, mark.end), "" if mark.value is None else brief(mark.value))
        for row in picture.rows
        for mark in row.marks
    ]


def _text(line: Line, first: int, end: int) -> str:
    return "".join(piece.text for piece in line.pieces[first:end])


def test_that_gradients_come_to_the_pieces_one_after_the_other() -> None:
    assert marks(PARABOLA, 4) == [
        ("x", ""), ("x", "2"), ("2 * x", "1"), ("x ** 2", "3"), ("3 * x ** 2", "1"), ("3 * x ** 2 + 2 * x", "1"),
        ("3 * x ** 2 + 2 * x - 1", "1"), ("y", "1"),
    ]  # fmt: skip
    assert dict(marks(PARABOLA, 5))["x"] in ("12", "2")
    assert sorted(value for piece, value in marks(PARABOLA, 5) if piece == "x") == ["12", "2"]


def test_that_a_leaf_has_below_each_use_what_comes_through_it() -> None:
    assert [value for piece, value in marks(DOT, 2) if piece == "x"] == ["[0, 2, 4, 6]"] * 2


def test_that_what_a_variable_carries_on_stands_below_its_name_in_every_turn() -> None:
    assert [(piece, value) for piece, value in marks(DOUBLING, 0) if piece in ("a", "b")] == [
        ("a", "16"), ("b", "8"), ("b", "4"), ("b", "2"),
    ]  # fmt: skip
    assert ("d", "1") in marks(DOUBLING, 1)


def test_that_what_was_handed_over_stands_below_what_it_was_handed_to() -> None:
    assert dict(marks(WEIGHTED, 1))["y"] == "[1, 0.5, 0.1, 2]"
    assert dict(marks(WEIGHTED, 1))["x * x"] == "[1, 0.5, 0.1, 2]"


def test_that_a_gradient_that_is_handed_out_stands_below_its_leaf() -> None:
    assert dict(marks(TWICE, 1))["x"] == "12"


@pytest.mark.parametrize("expression", ["x * y + y", "torch.sin(x) * (x - y) / y", "(x * x).sum() * y.exp()",
    "(lambda a, b: a * b - b)(x, y)"])  # fmt: skip
def test_that_the_parts_below_a_leaf_add_up_to_its_gradient(expression: str) -> None:
    text = "x = torch.tensor(0.7, requires_grad=True)\ny = torch.tensor(1.3, requires_grad=True)\n"
    text += f"z = {expression}\nz.backward()\n"
    told = telling(text)
    assert told.script is not None
    assert isinstance(told.reduction, Statements)
    picture = StatementPictures(told.script, told.substeps, told.reduction).at(told.substeps.last)
    x, y = (torch.tensor(value, requires_grad=True) for value in (0.7, 1.3))
    written = {"x": x, "y": y}
    _oracle(expression, x, y).backward()  # type: ignore[no-untyped-call]
    names = {"x": {"x", "a"}, "y": {"y", "b"}}
    for leaf, tensor in written.items():
        assert tensor.grad is not None
        parts = [
            mark.value.elements().item()
            for row in picture.rows
            for mark in row.marks
            if mark.value is not None and _text(row.line, mark.first, mark.end) in names[leaf]
        ]
        assert sum(parts) == pytest.approx(tensor.grad.item(), rel=1e-5)


def _oracle(expression: str, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return {
        "x * y + y": lambda: x * y + y,
        "torch.sin(x) * (x - y) / y": lambda: torch.sin(x) * (x - y) / y,
        "(x * x).sum() * y.exp()": lambda: (x * x).sum() * y.exp(),
        "(lambda a, b: a * b - b)(x, y)": lambda: x * y - y,
    }[expression]()
