"""What cannot be descended is told at its place; nothing ever ends in a traceback."""

import ast

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from core.notation.evaluation_order import MOST_OPERATIONS
from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError, Problem, ProblemKind
from core.objective.objective import build_objective
from tests.strategies import LAW, formulas

REFUSALS = [
    ("2 + x + y", {"x": [1.0, 2.0], "y": [1.0, 2.0, 3.0]}, ProblemKind.REFUSED_BY_TORCH, "2 + x + y"),
    ("sum(x)·sum(x + y)", {"x": [1.0, 2.0], "y": [1.0, 2.0, 3.0]}, ProblemKind.REFUSED_BY_TORCH, "x + y"),
    ("1 + dot(x, x)", {"x": 2.0}, ProblemKind.REFUSED_BY_TORCH, "dot(x, x)"),
    ("3x[7]", {"x": [1.0]}, ProblemKind.REFUSED_BY_TORCH, "x[7]"),
    ("x + 2[0]", {"x": 1.0}, ProblemKind.REFUSED_BY_TORCH, "2[0]"),
    ("x + heaviside(x, 0)", {"x": 1.0}, ProblemKind.REFUSED_BY_TORCH, "heaviside(x, 0)"),
    ("x·leaky_relu(x, x)", {"x": 1.0}, ProblemKind.REFUSED_BY_TORCH, "leaky_relu(x, x)"),
    ("3x", {"x": [1.0, 2.0, 3.0]}, ProblemKind.NOT_ONE_NUMBER, "3x"),
    ("x > 0", {"x": 1.0}, ProblemKind.TRUTH_VALUE, "x > 0"),
    ("x > 0", {"x": [1.0, 2.0]}, ProblemKind.TRUTH_VALUE, "x > 0"),
    ("where(x > 0, 1, 0)", {"x": 1.0}, ProblemKind.NO_GRADIENT, "where(x > 0, 1, 0)"),
    ("x xᵀ", {"x": [1.0, 2.0]}, ProblemKind.OUTER_PRODUCT, "x xᵀ"),
    ("x + 9**9**9**9", {"x": 1.0}, ProblemKind.CONSTANT_OVERFLOW, "9**9**9"),
    ("x + 1e300·1e300", {"x": 1.0}, ProblemKind.CONSTANT_OVERFLOW, "1e300·1e300"),
    ("x + 1/0", {"x": 1.0}, ProblemKind.CONSTANT_UNDEFINED, "1/0"),
    ("x + (-1)**0.5", {"x": 1.0}, ProblemKind.CONSTANT_UNDEFINED, "(-1)**0.5"),
]


def leaves(formula: Formula, starts: dict[str, object]) -> dict[str, Tensor]:
    return {name.name: torch.tensor(starts[name.name], requires_grad=True) for name in formula.parameters}


def problem_of(text: str, **starts: object) -> Problem:
    formula = parse_formula(text)
    with pytest.raises(NotationError) as caught:
        build_objective(formula.tree, leaves(formula, starts))
    return caught.value.problem


@pytest.mark.parametrize(("text", "starts", "kind", "place"), REFUSALS)
def test_that_a_refusal_stands_at_its_place(
    text: str, starts: dict[str, object], kind: ProblemKind, place: str
) -> None:
    problem = problem_of(text, **starts)
    assert (problem.kind, text[problem.span.start : problem.span.end]) == (kind, place)


def test_that_pytorchs_own_words_are_quoted() -> None:
    sentence = problem_of("sum(x + y)", x=[1.0, 2.0], y=[1.0, 2.0, 3.0]).sentence()
    assert sentence == (
        "PyTorch refuses this: The size of tensor a (2) must match the size of tensor b (3) "
        "at non-singleton dimension 0."
    )


def test_that_a_vector_is_told_its_shape_and_the_fix() -> None:
    sentence = problem_of("3A", A=[[1.0, 2.0, 3.0]]).sentence()
    assert sentence == "The result has the shape [1, 3], but a loss is one number. Wrap it in sum(…) or mean(…)."


def test_that_the_outer_product_is_pointed_to() -> None:
    sentence = problem_of("sum(2·x yᵀ)", x=[1.0, 2.0], y=[3.0, 4.0]).sentence()
    assert "write outer(x, y)." in sentence


def test_that_a_tree_without_a_name_has_no_parameter() -> None:
    tree = ast.parse("torch.sin(2) + 1", mode="eval")
    with pytest.raises(NotationError) as caught:
        build_objective(tree, {"x": torch.tensor(1.0, requires_grad=True)})
    assert caught.value.problem.kind is ProblemKind.NO_PARAMETER


def test_that_conditions_alone_are_joined_with_and() -> None:
    tree = ast.parse("(2 & 3) * x", mode="eval")
    with pytest.raises(NotationError) as caught:
        build_objective(tree, {"x": torch.tensor(1.0, requires_grad=True)})
    assert caught.value.problem.kind is ProblemKind.REFUSED_BY_TORCH


def test_that_a_constant_formula_held_constant_has_no_gradient() -> None:
    with pytest.raises(NotationError) as caught:
        build_objective(ast.parse("x * x", mode="eval"), {"x": torch.tensor(1.0)})
    assert caught.value.problem.kind is ProblemKind.NO_GRADIENT


def test_that_a_tree_nested_too_deep_is_refused_and_one_less_deep_is_computed() -> None:
    x = {"x": torch.tensor(1.0, requires_grad=True)}
    build_objective(ast.Expression(chain(400)), x).evaluate([x["x"]])
    with pytest.raises(NotationError) as caught:
        build_objective(ast.Expression(chain(5_000)), x)
    assert caught.value.problem.kind is ProblemKind.TOO_DEEP


def test_that_a_small_tree_that_means_a_huge_one_is_refused_at_once() -> None:
    """A notation that uses a subtree twice doubles it at every level: ∛∛∛…x."""
    node: ast.expr = ast.Name("x", ast.Load())
    for _ in range(100):
        node = ast.BinOp(node, ast.Add(), node)
    assert MOST_OPERATIONS < 2**100
    with pytest.raises(NotationError) as caught:
        build_objective(located(node), {"x": torch.tensor(1.0, requires_grad=True)})
    assert caught.value.problem.kind is ProblemKind.TOO_DEEP


def chain(depth: int) -> ast.expr:
    place = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 1}
    node: ast.expr = ast.Name("x", ast.Load(), **place)
    for _ in range(depth):
        node = ast.UnaryOp(ast.USub(), node, **place)
    return node


def located(node: ast.expr) -> ast.Expression:
    """Places for every node, each visited once however often it is used."""
    seen: dict[int, ast.AST] = {}
    pending: list[ast.AST] = [node]
    while pending:
        one = pending.pop()
        if id(one) not in seen:
            seen[id(one)] = one
            pending.extend(ast.iter_child_nodes(one))
            if isinstance(one, ast.expr):
                one.lineno, one.col_offset, one.end_lineno, one.end_col_offset = 1, 0, 1, 1
    return ast.Expression(node)


@pytest.mark.filterwarnings("ignore")  # of deviations of a single number, say; they are told with the objective
@LAW
@given(formulas(), st.data())
def test_that_any_tree_at_any_start_gives_a_function_or_a_problem(formula: Formula, data: st.DataObject) -> None:
    located(formula.tree.body)
    dtype = data.draw(st.sampled_from([torch.float32, torch.float64]))
    shapes = st.sampled_from([(), (), (1,), (2,), (3,), (2, 2), (2, 3), (1, 1, 2)])
    names = [name.name for name in formula.parameters]
    starts = {name: torch.full(data.draw(shapes), 0.7, dtype=dtype, requires_grad=True) for name in names}
    try:
        objective = build_objective(formula.tree, starts)
    except NotationError:
        return
    assert objective.evaluate(tuple(starts.values())).numel() == 1
    assert any(objective.has_gradient)
