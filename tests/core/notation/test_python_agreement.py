"""What is a formula and also Python means in the formula what it means in Python, node by node and place by place."""

import ast

import pytest
from hypothesis import example, given

from core.notation.formula import parse_formula
from tests.strategies import LAW, python_formulas


@LAW
@given(python_formulas())
@example("3*x**2 + 2*x - 1")
@example("-x**2")
@example("2**-x")
@example("a*(b-c)/d")
@example("a - b - c - d/e1/f1*g @ h")
@example("x**-y**-z")
@example("-x.T @ -x[0]**2")
@example("torch.nn.functional.softplus(-x) + math.pi")
@example("torch.where((0 < x) & (x <= 1), x, torch.clamp(x, 0, 1))")
@example("A[0, -1] + A[1:, :2] + x[::2] + x[:]")
@example("(((x)))")
def test_that_it_is_the_same_tree(text: str) -> None:
    assert ast.dump(parse_formula(text).tree) == ast.dump(ast.parse(text, mode="eval"))


@LAW
@given(python_formulas(with_dots=False))
@example("3*x**2 + 2*x - 1")
@example("((x + 1)) * (y)")
@example("(x)[0] + (A[(0), 1])[1:]")
@example("-(x + 1)**-(2)")
@example("λ*x1 + 学习率")
@example("  x  +  1  ".strip())
def test_that_every_node_has_the_place_that_python_gives_it(text: str) -> None:
    ours, pythons = parse_formula(text).tree, ast.parse(text, mode="eval")
    assert [_place(node) for node in _expressions(ours)] == [
        _place_in_characters(node, text) for node in _expressions(pythons)
    ]


@pytest.mark.parametrize("text", ["torch.sin(x)", "2*torch.nn.functional.softplus(x)"])
def test_that_a_dotted_function_has_its_whole_name_as_its_place(text: str) -> None:
    call = next(node for node in _expressions(parse_formula(text).tree) if isinstance(node, ast.Call))
    assert text[call.func.col_offset : call.func.end_col_offset] == ast.unparse(call.func)


def _expressions(tree: ast.AST) -> list[ast.expr]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.expr)]


def _place(node: ast.expr) -> tuple[str, int, int | None]:
    return ast.unparse(node), node.col_offset, node.end_col_offset


def _place_in_characters(node: ast.expr, text: str) -> tuple[str, int, int]:
    """Python counts bytes of UTF-8."""
    start, end = (len(text.encode()[:offset].decode()) for offset in (node.col_offset, node.end_col_offset or 0))
    return ast.unparse(node), start, end
