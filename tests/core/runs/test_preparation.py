"""What was typed is read and checked before the first step, and what is wrong is told at its place."""

from dataclasses import replace

import pytest
import torch

from core.document.run_spec import Dtype, RunSpec
from core.notation.problem import NotationError, ProblemKind
from core.optimizers.settings import SettingsError
from core.runs.preparation import StartError, prepare
from core.trajectory.step_record import Layout, ParameterLayout
from tests.core.runs.by_hand import made


def test_that_a_run_knows_its_formula_and_its_layout() -> None:
    run = prepare(RunSpec("L(lambda, A) = λ·sum(A)", (("A", "ones(2, 3)"),), "sgd", (("momentum", 0.9),)))
    parameters = ParameterLayout("λ", "lambda"), ParameterLayout("A", "A", (2, 3))
    assert run.layout == Layout(parameters, ("momentum_buffer",))
    assert run.formula.result == "L"
    assert run.layout.parameter_headings() == ["lambda", "A[0,0]", "A[0,1]", "A[0,2]", "A[1,0]", "A[1,1]", "A[1,2]"]


@pytest.mark.parametrize(
    ("formula", "spelling"),
    [("x₁²", "x1"), ("x1²", "x_1"), ("x_1²", "x₁"), ("λ²", "lambda"), ("lambda²", "λ"), ("f(bias) = bias²", "bias")],
)
def test_that_a_start_is_found_under_every_spelling_of_its_name(formula: str, spelling: str) -> None:
    assert prepare(RunSpec(formula, ((spelling, "7"),))).start.parameters[0].item() == 7.0


def test_that_a_parameter_without_a_start_starts_at_1_without_a_word() -> None:
    run = prepare(RunSpec("x² + y", (("x", "2"),)))
    assert [start.item() for start in run.start.parameters] == [2.0, 1.0]
    assert run.notes == ("x starts at 2.0: gradients need floating-point numbers, so the whole number became one.",)


def test_that_of_two_starts_the_last_counts() -> None:
    assert prepare(RunSpec("x₁²", (("x1", "2"), ("x_1", "3")))).start.parameters[0].item() == 3.0


def test_that_random_starts_follow_the_seed_in_the_order_of_the_parameters() -> None:
    spec = RunSpec("sum(a) + sum(b)", (("b", "randn(2)"), ("a", "randn(3)")), dtype=Dtype.FLOAT64, seed=11)
    first, second = prepare(spec).start.parameters
    torch.manual_seed(11)
    assert first.tolist() == torch.randn(3, dtype=torch.float64).tolist()
    assert second.tolist() == torch.randn(2, dtype=torch.float64).tolist()


def test_that_remarks_and_warnings_are_among_the_notes() -> None:
    notes = prepare(RunSpec("std(x) + x^T·0", (("x", "1.5"), ("T", "1.5")))).notes
    assert notes[0].startswith("T is read as a name here.")
    assert notes[1].startswith("PyTorch warns: std(): degrees of freedom is <= 0.")
    assert len(notes) == 2


@pytest.mark.parametrize(
    ("start", "parameter", "text", "kind", "place"),
    [
        (("x", "[1, [2]]"), "x", "[1, [2]]", ProblemKind.RAGGED_START, "[1, [2]]"),
        (("x_1", "ones(0)"), "x1", "ones(0)", ProblemKind.BAD_START, "ones(0)"),
        (("x1", "1e39"), "x1", "1e39", ProblemKind.START_OUT_OF_RANGE, "1e39"),
        (("y", "1"), "y", "y", ProblemKind.UNKNOWN_PARAMETER, "y"),
        (("x y", "1"), "x y", "x y", ProblemKind.UNKNOWN_PARAMETER, "x y"),
        (("", "1"), "", "", ProblemKind.UNKNOWN_PARAMETER, ""),
        (("\0", "1"), "\0", "\0", ProblemKind.UNKNOWN_PARAMETER, "\0"),
    ],
)
def test_that_a_bad_start_is_told_with_its_parameter_and_its_place(
    start: tuple[str, str], parameter: str, text: str, kind: ProblemKind, place: str
) -> None:
    formula = "x₁²" if parameter == "x1" else "x²"
    with pytest.raises(StartError) as caught:
        prepare(RunSpec(formula, (start,)))
    error = caught.value
    assert (error.parameter, error.text, error.problem.kind) == (parameter, text, kind)
    assert text[error.problem.span.start : error.problem.span.end] == place


def test_that_an_unknown_parameter_is_told_the_known_ones() -> None:
    with pytest.raises(StartError, match=r"The formula has no parameter z\. It has x, lambda\."):
        prepare(RunSpec("x + lambda", (("z", "1"),)))


def test_that_a_constant_is_found_under_every_spelling_and_must_exist() -> None:
    assert prepare(RunSpec("x₁²y", constants=("x_1",))).is_descended == (False, True)
    with pytest.raises(StartError, match="no parameter z"):
        prepare(RunSpec("x²", constants=("z",)))


def test_that_a_formula_of_constants_alone_has_no_gradient() -> None:
    with pytest.raises(NotationError) as caught:
        prepare(RunSpec("x²", constants=("x",)))
    assert caught.value.problem.kind is ProblemKind.NO_GRADIENT


def test_that_a_wrong_formula_is_not_taken_for_a_wrong_start() -> None:
    with pytest.raises(NotationError) as caught:
        prepare(RunSpec("3x²+"))
    assert not isinstance(caught.value, StartError)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"steps": -1}, "steps is -1, and must be at least 0."),
        ({"steps": 1.5}, "steps takes a whole number, and 1.5 is none."),
        ({"threads": 0}, "threads is 0, and must be at least 1."),
        ({"threads": 100_000}, "threads is 100000, and must be at most 1024."),
        ({"seed": 2**70}, f"seed is {2**70}, and must be at most {2**64 - 1}."),
        ({"stop_gradient": -1.0}, "stop_gradient is -1.0, and must be at least 0."),
        ({"stop_gradient": float("nan")}, "stop_gradient must be a finite number, and nan is not."),
        ({"optimizer": "adam"}, "There is no optimiser adam. Take one of gd, sgd."),
    ],
)
def test_that_numbers_out_of_range_are_told_in_a_sentence(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(SettingsError) as caught:
        prepare(replace(RunSpec("x²"), **change))  # type: ignore[arg-type]
    assert str(caught.value) == sentence


@pytest.mark.parametrize("seed", [-(2**63), 2**64 - 1])
def test_that_every_seed_that_pytorch_takes_is_taken(seed: int) -> None:
    torch.manual_seed(seed)
    expected = torch.randn(3).tolist()
    assert prepare(RunSpec("sum(x)", (("x", "randn(3)"),), seed=seed)).start.parameters[0].tolist() == expected


def test_that_a_run_can_be_made_again() -> None:
    run, records, stop = made(RunSpec("x²", steps=5))
    assert list(run.records()) == records
    assert stop.step == 5
