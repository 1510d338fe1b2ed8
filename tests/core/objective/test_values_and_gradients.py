"""What is built computes exactly what PyTorch computes for the same line of Python."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.objective.objective import Objective, build_objective

Start = float | list[float] | list[list[float]]
MATRIX: Start = [[1.5, -2.0], [0.25, 3.0]]
VECTOR: Start = [0.5, -1.25]
DTYPES = [torch.float32, torch.float64]

CASES: dict[str, tuple[tuple[Start, ...], Callable[..., Tensor]]] = {
    "3x²+2x−1": ((2.0,), lambda x: 3 * x**2 + 2 * x - 1),
    "x": ((-0.0,), lambda x: x),
    "x^3 − 1/x": ((0.7,), lambda x: x**3 - 1 / x),
    "2^x + x^0.5": ((0.7,), lambda x: 2**x + x**0.5),
    "−x + (+x)·0.1": ((0.3,), lambda x: -x + (+x) * 0.1),
    "(1+1)x − 7/2": ((0.3,), lambda x: (1 + 1) * x - 7 / 2),
    "πx + e·x": ((0.3,), lambda x: torch.pi * x + 2.718281828459045 * x),
    "e^x + sin(2)x": ((0.3,), lambda x: torch.exp(x) + torch.sin(torch.tensor(2, dtype=x.dtype)) * x),
    "softplus(x)²": ((0.3,), lambda x: torch.nn.functional.softplus(x) ** 2),
    "max(x, 0)": ((0.3,), lambda x: torch.maximum(x, torch.tensor(0, dtype=x.dtype))),
    "clamp(x, 0, 1)": ((0.3,), lambda x: torch.clamp(x, 0, 1)),
    "clamp(x, 0, y)": ((0.3, 0.2), lambda x, y: torch.clamp(x, torch.tensor(0, dtype=x.dtype), y)),
    "pow(2, 3)x": ((0.3,), lambda x: torch.pow(torch.tensor(2, dtype=x.dtype), 3) * x),
    "where(x > 0, x², −x)": ((-0.3,), lambda x: torch.where(x > 0, x**2, -x)),
    "where(0 < x < 1, x, 2x)": ((0.3,), lambda x: torch.where((x > 0) & (x < 1), x, 2 * x)),
    "x·where(1 < 2, 0.1, 0.2)": ((3.0,), lambda x: x * torch.tensor(0.1, dtype=x.dtype)),
    "floor(x) + x": ((0.3,), lambda x: torch.floor(x) + x),
    "xᵀx": ((VECTOR,), lambda x: x @ x),
    "xᵀAx": ((VECTOR, MATRIX), lambda x, a: x @ a @ x),
    "sum(AᵀA)": ((MATRIX,), lambda a: torch.sum(a.T @ a)),
    "yᵀx": ((2.0, 3.0), lambda y, x: y * x),
    "sum(3 @ x)": ((VECTOR,), lambda x: torch.sum(3 * x)),
    "sum(x·x) + dot(x, x)": ((VECTOR,), lambda x: torch.sum(x * x) + torch.dot(x, x)),
    "x[0] − x[-1]² + sum(x[1:])": ((VECTOR,), lambda x: x[0] - x[-1] ** 2 + torch.sum(x[1:])),
    "A[0, 1]·A[1, 0] + sum(A[:, 0])": ((MATRIX,), lambda a: a[0, 1] * a[1, 0] + torch.sum(a[:, 0])),
    "sum(sum(A, 0)²)": ((MATRIX,), lambda a: torch.sum(torch.sum(a, 0) ** 2)),
    "max(softmax(x))": ((VECTOR,), lambda x: torch.max(torch.softmax(x, -1))),
    "‖x‖²": ((VECTOR,), lambda x: torch.linalg.vector_norm(x) ** 2),
    "det(A)": ((MATRIX,), torch.linalg.det),
}


def built(text: str, starts: tuple[Start, ...], dtype: torch.dtype) -> tuple[Objective, list[Tensor]]:
    formula = parse_formula(text)
    tensors = [torch.tensor(start, dtype=dtype, requires_grad=True) for start in starts]
    named = {name.name: tensor for name, tensor in zip(formula.parameters, tensors, strict=True)}
    return build_objective(formula.tree, named), tensors


def bits(tensor: Tensor) -> list[int]:
    flat = tensor.detach().contiguous().view(-1)
    numbers: list[int] = flat.view(torch.int32 if flat.dtype == torch.float32 else torch.int64).tolist()
    return numbers


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("text", CASES)
def test_that_values_and_gradients_are_those_of_the_same_line_in_python(text: str, dtype: torch.dtype) -> None:
    starts, by_hand = CASES[text]
    objective, ours = built(text, starts, dtype)
    theirs = [tensor.detach().clone().requires_grad_() for tensor in ours]
    value, expected = objective.evaluate(ours), by_hand(*theirs)
    value.backward()
    expected.backward()  # type: ignore[no-untyped-call]
    assert (value.dtype, value.shape, bits(value)) == (expected.dtype, expected.shape, bits(expected))
    for our, their in zip(ours, theirs, strict=True):
        assert our.grad is not None
        assert their.grad is not None
        assert bits(our.grad) == bits(their.grad)


def test_that_the_function_is_computed_anew_for_other_values() -> None:
    objective, _ = built("3x²+2x−1", (2.0,), torch.float64)
    other = torch.tensor(-1.5, dtype=torch.float64)
    assert objective.evaluate([other]).item() == 3 * 1.5**2 - 3 - 1


def test_that_a_number_is_the_number_that_was_typed() -> None:
    """0.1 as a float32 tensor would be another number in float64."""
    objective, (x,) = built("where(x > 0, 0.1, 0.2) x", (1.0,), torch.float64)
    assert objective.evaluate([x]).item() == 0.1


def test_that_a_result_of_shape_1_is_one_number() -> None:
    objective, (x,) = built("2x", ([3.0],), torch.float32)
    assert objective.evaluate([x]).shape == (1,)


def test_that_a_function_with_a_zero_gradient_has_a_gradient() -> None:
    objective, _ = built("floor(x)", (0.3,), torch.float32)
    assert objective.has_gradient == (True,)


def test_that_it_is_known_which_parameters_get_a_gradient() -> None:
    objective, _ = built("f(x, y, z) = where(y > 0, x, 2x)", (1.0, 1.0, 1.0), torch.float32)
    assert objective.has_gradient == (True, False, False)


def test_that_a_parameter_held_constant_gets_none() -> None:
    formula = parse_formula("a·x²")
    named = {"a": torch.tensor(3.0), "x": torch.tensor(2.0, requires_grad=True)}
    assert build_objective(formula.tree, named).has_gradient == (False, True)


def test_that_building_works_within_no_grad() -> None:
    with torch.no_grad():
        objective, (x,) = built("x²", (2.0,), torch.float32)
    assert objective.evaluate([x]).requires_grad


def test_that_building_leaves_no_gradient_behind() -> None:
    _, (x,) = built("x²", (2.0,), torch.float32)
    assert x.grad is None


def test_that_what_pytorch_warns_of_is_kept_as_its_first_sentence() -> None:
    objective, _ = built("std(x)", (2.0,), torch.float32)
    assert len(objective.warnings) == 1
    assert objective.warnings[0].startswith("std(): degrees of freedom is <= 0")
    assert "Triggered internally" not in objective.warnings[0]
