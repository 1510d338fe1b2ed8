"""Every node of a tree has its place in what was typed, inside the place of the node around it."""

import ast
from collections.abc import Iterator

import pytest
from hypothesis import example, given

from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError
from tests.strategies import LAW, noise, typed_formulas

RAISED = str.maketrans("ˣⁿ", "xn")


@LAW
@given(typed_formulas())
@example("∛x")
@example("2∛(x−1)+∛∛y")
@example("0 < x ≤ y < 1")
@example("where(0<x<1<y, x, ∜x)")
@example("softmax(x)[0, 1:]")
@example("‖x‖₁ + ||x||")
@example("sin²x + log_2(x) + σ(x)")
@example("½x² + e⁻ˣ²")
@example("2xᵀAx")
def test_that_a_node_lies_in_the_text_and_its_operands_lie_in_it(typed: str) -> None:
    _assert_nested(typed)


@LAW
@given(noise())
def test_that_so_it_is_in_whatever_else_can_be_read(text: str) -> None:
    try:
        parse_formula(text)
    except NotationError:
        return
    _assert_nested(text)


@LAW
@given(typed_formulas())
@example("lambda₁ x₁ + x_1'")
@example("eˣ + x⁽ⁿ⁺¹⁾")
@example("xy + 2ab1")
@example("０ｘ＋ｙ")
def test_that_a_name_lies_where_it_was_typed(typed: str) -> None:
    for node in _expressions(parse_formula(typed).tree):
        if isinstance(node, ast.Name) and node.id not in {"math", "torch"}:
            written = typed[node.col_offset : node.end_col_offset]
            assert parse_name(written.translate(RAISED)) == node.id


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("3x²+2x−1", ["3x²+2x−1", "3x²+2x", "1", "3x²", "2x", "3", "x²", "2", "x", "x", "²"]),
        ("2(x+1)", ["2(x+1)", "2", "x+1", "x", "1"]),
        ("(x+1)²", ["(x+1)²", "x+1", "²", "x", "1"]),
        ("−√x", ["−√x", "√x", "√", "x", "√"]),
        ("x⁻²", ["x⁻²", "x", "⁻²", "²"]),
        ("½x", ["½x", "½", "x", "½", "½"]),
        ("2πx", ["2πx", "2π", "x", "2", "π", "π"]),
        ("sin x cos y", ["sin x cos y", "sin x", "cos y", "sin", "x", "cos", "y", "sin", "cos"]),
        ("|x|", ["|x|", "|", "x", "|"]),
        ("f(x) = 2x", ["2x", "2", "x"]),
        ("x[0, 1:]", ["x[0, 1:]", "x", "0, 1:", "0", "1:", "1"]),
        ("２ｘ", ["２ｘ", "２", "ｘ"]),
        ("0<x<1", ["0<x<1", "0<x", "x<1", "0", "x", "x", "1"]),
        ("xᵀy", ["xᵀy", "xᵀ", "y", "x"]),
    ],
)
def test_that_the_places_are_what_a_reader_would_point_at(typed: str, parts: list[str]) -> None:
    expressions = _expressions(parse_formula(typed).tree)
    assert sorted(typed[node.col_offset : node.end_col_offset] for node in expressions) == sorted(parts)


@pytest.mark.parametrize("typed", ["ﬁ", "㎏", "x + ĳ"])
def test_that_both_letters_of_a_ligature_have_its_place(typed: str) -> None:
    assert all(node.col_offset < (node.end_col_offset or 0) for node in _expressions(parse_formula(typed).tree))


@pytest.mark.parametrize("typed", ["αﬁ", "x1e400ﬁ", "㎏α㎏"])
def test_that_a_ligature_beside_other_letters_keeps_the_product_together(typed: str) -> None:
    _assert_nested(typed)


@pytest.mark.parametrize(("typed", "name"), [("log_2(x)", "log_2"), ("σ(x)", "σ"), ("x + ㏑(x)", "㏑")])
def test_that_the_name_of_a_function_is_marked_as_typed(typed: str, name: str) -> None:
    call = next(node for node in _expressions(parse_formula(typed).tree) if isinstance(node, ast.Call))
    assert typed[call.func.col_offset : call.func.end_col_offset] == name


def _assert_nested(typed: str) -> None:
    for parent, child in _nested(parse_formula(typed).tree.body):
        assert child.end_col_offset is not None
        assert parent.end_col_offset is not None
        assert parent.col_offset <= child.col_offset <= child.end_col_offset <= parent.end_col_offset
        assert (child.lineno, child.end_lineno) == (1, 1)
    whole = parse_formula(typed).tree.body
    assert 0 <= whole.col_offset < (whole.end_col_offset or 0) <= len(typed)


def _nested(parent: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    for child in ast.iter_child_nodes(parent):
        if isinstance(child, ast.expr):
            yield parent, child
            yield from _nested(child)


def _expressions(tree: ast.AST) -> list[ast.expr]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
