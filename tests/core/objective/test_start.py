"""A start value becomes the tensor that PyTorch would make of it, in the run's dtype."""

import pytest
import torch
from torch import Tensor

from core.document.run_spec import Dtype
from core.notation.problem import NotationError, ProblemKind
from core.notation.start_value import parse_start
from core.objective.start import MOST_ELEMENTS, create_leaf, whole_number_note

MADE = {
    "2": lambda dtype: torch.tensor(2.0, dtype=dtype),
    "[0, 1, 2.5]": lambda dtype: torch.tensor([0, 1, 2.5], dtype=dtype),
    "[[1, 2], [3, 4]]": lambda dtype: torch.tensor([[1, 2], [3, 4]], dtype=dtype),
    "arange(4)": lambda dtype: torch.arange(4, dtype=dtype),
    "arange(1, 5)": lambda dtype: torch.arange(1, 5, dtype=dtype),
    "arange(0, 1, 0.1)": lambda dtype: torch.arange(0, 1, 0.1, dtype=dtype),
    "ones(3)": lambda dtype: torch.ones(3, dtype=dtype),
    "zeros(2, 2)": lambda dtype: torch.zeros(2, 2, dtype=dtype),
    "linspace(0, 1, 5)": lambda dtype: torch.linspace(0, 1, 5, dtype=dtype),
    "eye(2)": lambda dtype: torch.eye(2, dtype=dtype),
    "eye(2, 3)": lambda dtype: torch.eye(2, 3, dtype=dtype),
    "full((2, 3), 0.1)": lambda dtype: torch.full((2, 3), 0.1, dtype=dtype),
}


def leaf(text: str, dtype: Dtype = Dtype.FLOAT32, seed: int = 0) -> Tensor:
    return create_leaf(parse_start(text), text, dtype, torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("dtype", Dtype)
@pytest.mark.parametrize("text", MADE)
def test_that_it_is_the_tensor_that_pytorch_makes(text: str, dtype: Dtype) -> None:
    made, expected = leaf(text, dtype), MADE[text](getattr(torch, dtype.value))
    assert (made.dtype, made.shape, made.tolist()) == (expected.dtype, expected.shape, expected.tolist())
    assert made.is_leaf


@pytest.mark.parametrize("dtype", Dtype)
@pytest.mark.parametrize("function", ["rand", "randn"])
def test_that_random_starts_are_those_of_pytorchs_own_seed(function: str, dtype: Dtype) -> None:
    torch.manual_seed(7)
    expected = getattr(torch, function)(5, dtype=getattr(torch, dtype.value))
    assert leaf(f"{function}(5)", dtype, seed=7).tolist() == expected.tolist()


def test_that_random_starts_leave_pytorchs_own_random_state_alone() -> None:
    before = torch.get_rng_state()
    leaf("randn(100)")
    assert torch.equal(torch.get_rng_state(), before)


def test_that_of_two_random_starts_the_second_goes_on_where_the_first_ended() -> None:
    generator = torch.Generator().manual_seed(3)
    first, second = (create_leaf(parse_start("randn(2)"), "randn(2)", Dtype.FLOAT64, generator) for _ in range(2))
    torch.manual_seed(3)
    assert first.tolist() == torch.randn(2, dtype=torch.float64).tolist()
    assert second.tolist() == torch.randn(2, dtype=torch.float64).tolist()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ones(0)", ProblemKind.BAD_START),
        ("ones(-2)", ProblemKind.BAD_START),
        ("ones(2.5)", ProblemKind.BAD_START),
        ("linspace(0, 1)", ProblemKind.BAD_START),
        ("linspace(0, 1, 0)", ProblemKind.BAD_START),
        ("eye(1, 2, 3)", ProblemKind.BAD_START),
        ("full(2)", ProblemKind.BAD_START),
        ("arange(1, 2, 3, 4)", ProblemKind.BAD_START),
        ("arange(0)", ProblemKind.EMPTY_START),
        ("arange(5, 1)", ProblemKind.REFUSED_BY_TORCH),
        ("arange(0, 1, 0)", ProblemKind.REFUSED_BY_TORCH),
        ("zeros(100000, 100000)", ProblemKind.TOO_MANY_ELEMENTS),
        ("arange(0, 1, 1e-300)", ProblemKind.TOO_MANY_ELEMENTS),
        ("arange(-1e308, 1e308)", ProblemKind.TOO_MANY_ELEMENTS),
        ("eye(10000)", ProblemKind.TOO_MANY_ELEMENTS),
        ("1e39", ProblemKind.START_OUT_OF_RANGE),
        ("[1, -1e39]", ProblemKind.START_OUT_OF_RANGE),
    ],
)
def test_that_what_makes_no_start_is_refused(text: str, kind: ProblemKind) -> None:
    with pytest.raises(NotationError) as caught:
        leaf(text)
    problem = caught.value.problem
    assert (problem.kind, problem.span.start, problem.span.end) == (kind, 0, len(text))


def test_that_a_number_too_large_for_float32_is_none_too_large_for_float64() -> None:
    assert leaf("1e39", Dtype.FLOAT64).item() == 1e39


def test_that_the_refusal_of_a_huge_tensor_names_both_numbers() -> None:
    with pytest.raises(NotationError) as caught:
        leaf(f"ones({MOST_ELEMENTS + 1})")
    assert str(caught.value) == "That makes 10,000,001 elements; at most 10,000,000 are possible here."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("2", "x starts at 2.0: gradients need floating-point numbers, so the whole number became one."),
        (
            "[1, 2]",
            "x starts at [1, 2]: gradients need floating-point numbers, so its whole numbers became such numbers.",
        ),
        (
            "arange(4)",
            "x starts at arange(4): gradients need floating-point numbers, so its whole numbers became such numbers.",
        ),
        (
            "full(2, 3)",
            "x starts at full(2, 3): gradients need floating-point numbers, so its whole numbers became such numbers.",
        ),
        ("2.0", None),
        ("[1, 2.5]", None),
        ("arange(0, 1, 0.5)", None),
        ("full(2, 3.5)", None),
        ("ones(2)", None),
        ("linspace(0, 1, 5)", None),
    ],
)
def test_that_a_word_is_said_where_pytorch_would_have_made_integers(text: str, note: str | None) -> None:
    assert whole_number_note("x", parse_start(text), text) == note
