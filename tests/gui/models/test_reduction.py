"""The formula becomes its value as on paper, and every line that is written is the same number."""

import math

import hypothesis.strategies as st
import msgspec
import pytest
import torch
from hypothesis import assume, given, reject
from hypothesis.strategies import DrawFn, SearchStrategy

from core.document.run_spec import Dtype, RunSpec
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.objective.objective import build_objective
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from gui.models.reduction import MOST_OPERATIONS, MOST_TYPESET, Line, PieceState, Reduction
from gui.models.tensor_text import whole_text
from tests.gui.models.traced import MOMENTUM, opened, traced
from tests.strategies import LAW


def lines(formula: str, **starts: str) -> list[str]:
    trace = opened(formula, starts)
    reduction = Reduction(trace)
    return [reduction.at(done).text for done in range(len(trace.forward) + 1)]


def marked(line: Line, state: PieceState) -> str:
    return "".join(piece.text for piece in line.pieces if piece.state is state)


def coming(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces if piece.is_next)


def test_that_a_formula_is_worked_out_as_on_paper() -> None:
    assert lines("3x²+2x−1", x="2") == ["3·2²+2·2−1", "3·4+2·2−1", "12+2·2−1", "12+4−1", "16−1", "15"]


def test_that_a_negative_number_gets_brackets_where_it_needs_them() -> None:
    assert lines("x²−x·x+x", x="-2") == [
        "(−2)²−(−2)·(−2)+(−2)",
        "4−(−2)·(−2)+(−2)",
        "4−4+(−2)",
        "0+(−2)",
        "−2",
    ]


def test_that_brackets_go_when_what_is_in_them_is_a_number() -> None:
    assert lines("(1−x)²", x="3") == ["(1−3)²", "(−2)²", "4"]


def test_that_a_cube_root_is_worked_out_as_pytorch_does_it() -> None:
    assert lines("∛x", x="8") == ["sign(8)·|8|^(1/3)", "1·|8|^(1/3)", "1·8^(1/3)", "1·2", "2"]


def test_that_constants_stay_as_typed_until_they_are_used() -> None:
    assert lines("(2·3)x+π", x="2")[0] == "2·3·2+π"


def test_that_small_tensors_are_written_out_and_large_ones_are_a_tag() -> None:
    assert lines("2·dot(x, x)", x="arange(4)")[0] == "2·dot([0, 1, 2, 3], [0, 1, 2, 3])"
    assert lines("sum(A@x)", A="ones(3, 3)", x="ones(3)")[0] == "sum([3×3]@[1, 1, 1])"
    assert lines("sum(x)", x="ones(50)")[0] == "sum([1, 1, …])"


def test_that_bars_within_bars_are_told_apart() -> None:
    assert lines("|1−|x||", x="-3")[0] == "abs(1−|−3|)"


def test_that_what_runs_next_and_what_has_its_value_are_marked() -> None:
    line = Reduction(opened("3x²+2x−1", {"x": "2"})).at(2)
    assert (marked(line, PieceState.DONE), coming(line)) == ("12", "2·2")


def test_that_a_value_that_is_used_at_once_is_both() -> None:
    line = Reduction(opened("3x²+2x−1", {"x": "2"})).at(1)
    assert (marked(line, PieceState.DONE), coming(line)) == ("4", "3·4")


def test_that_exponents_are_raised_and_signs_stand_free() -> None:
    pieces = Reduction(opened("x^(x+1)", {"x": "2"})).at(0).pieces
    assert [(piece.text, piece.raised, piece.is_spaced) for piece in pieces] == [
        ("2", 0, False),
        ("2", 1, False),
        ("+", 1, False),
        ("1", 1, False),
    ]


def test_that_every_piece_knows_its_place_in_the_formula() -> None:
    formula = "3x²+2x−1"
    line = Reduction(opened(formula, {"x": "2"})).at(1)
    assert [formula[slice(*piece.span)] for piece in line.pieces if piece.text != "+"] == [
        *("3", "3x²", "x²"),
        *("2", "2x", "x"),
        *("3x²+2x−1", "1"),
    ]


def test_that_the_names_stand_in_the_formula_on_the_way_back() -> None:
    line = Reduction(traced(MOMENTUM)).in_symbols(running=1, following=0)
    assert line.text == "3·x²+2·x−1"
    assert (marked(line, PieceState.RUNNING), coming(line)) == ("3·x2", "x2")


def test_that_a_parameter_is_marked_wherever_it_stands() -> None:
    line = Reduction(traced(MOMENTUM)).in_symbols(parameter="x")
    assert marked(line, PieceState.RUNNING) == "xx"


def test_that_of_a_long_formula_the_surroundings_are_written() -> None:
    count = 3 * MOST_OPERATIONS
    trace = opened("+".join(["x²"] * count), {"x": "2"})
    reduction = Reduction(trace)
    for done in (0, 17, count, len(trace.forward)):
        line = reduction.at(done)
        assert len(line.pieces) < 4 * MOST_OPERATIONS
        assert coming(line) or done == len(trace.forward)


def test_that_steps_of_another_formula_are_not_written() -> None:
    stranger = msgspec.structs.replace(traced(MOMENTUM), formula="x+1")
    assert not Reduction(stranger).is_readable


def test_that_a_bare_name_is_its_own_value() -> None:
    assert lines("x", x="3") == ["3"]


@pytest.mark.parametrize("formula", ["−sin(½x)ᵀ·x", "sin(xᵀ)ᵀ²", "(x+1)ᵀ·2", "{x²}ᵀᵀ+1", "(2·3)ᵀ x", "log₂π^−x"])
def test_that_a_transpose_that_pytorch_is_not_asked_for_is_no_step(formula: str) -> None:
    assert Reduction(opened(formula, {"x": "0.5"})).is_readable


@pytest.mark.parametrize("condition", ["0 < x < 3", "x ≥ 1", "x ≠ 2"])
def test_that_conditions_become_true_or_false(condition: str) -> None:
    assert any("true" in line or "false" in line for line in lines(f"where({condition}, x, 0)", x="1"))


_WHOLES = (
    *("·+·", "·−·", "·*·", "·/(1+(·)²)", "(·)²", "−·", "(·)^3"),
    *("|·|", "∛(·)", "√(1+|·|)", "sin(·)", "e^(−|·|)", "(·)"),
)
"""In these · is where another formula goes."""


@st.composite
def scalar_formulas(draw: DrawFn) -> str:
    """Formulas of two parameters with a value wherever they are."""
    formula = draw(st.sampled_from(("x", "y")))
    for _ in range(draw(st.integers(1, 4))):
        pattern = draw(st.sampled_from(_WHOLES))
        parts = pattern.split("·")
        operands = [formula, *(draw(leaves()) for _ in parts[2:])]
        if draw(st.booleans()):
            operands.reverse()
        formula = parts[0] + "".join(f"({one}){part}" for one, part in zip(operands, parts[1:], strict=True))
    return formula


def leaves() -> SearchStrategy[str]:
    return st.sampled_from(("x", "y", "2", "0.5", "3·2", "π", "x·y"))


@LAW
@given(scalar_formulas(), st.sampled_from(("2", "-1.5", "0.25")), st.sampled_from(("3", "-0.5")))
def test_that_every_line_can_be_read_and_is_the_loss(formula: str, x: str, y: str) -> None:
    starts = tuple((name, value) for name, value in (("x", x), ("y", y)) if name in formula)
    try:
        run = prepare(RunSpec(formula, starts, dtype=Dtype.FLOAT64))
    except NotationError:
        reject()
    trace = inspect(run, 0)
    loss = trace.loss.nested()
    assume(math.isfinite(loss))
    reduction = Reduction(trace, whole_text)
    assert reduction.is_readable
    assume(not reduction.at(0).is_part)
    for done in range(len(trace.forward) + 1):
        assert value_of(reduction.at(done).text) == pytest.approx(loss, rel=1e-9, abs=1e-12)


def value_of(text: str) -> float:
    """What a line is, read and computed once more."""
    probe = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    objective = build_objective(parse_formula(f"({text}) + 0·probe").tree, {"probe": probe})
    return float(objective.evaluate([probe]).detach())


def test_that_a_piece_is_typeset_as_typed_unless_no_line_holds_it() -> None:
    trace = opened("+".join(["x²"] * MOST_TYPESET))
    reduction = Reduction(trace)
    assert reduction.latex(0) == "x^{2}"
    assert reduction.latex(len(trace.forward) - 1) == r"\ldots"
