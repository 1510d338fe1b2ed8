"""A formula as LaTeX, as typed and not rearranged: ``f(x) = 3 x^{2} + 2 x - 1``, for a preview of how it is read."""

import ast
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from core.notation import latex, latex_names
from core.notation.definition import split_definition
from core.notation.drawing import Drawing, draw
from core.notation.formula import Formula
from core.notation.latex import Latex
from core.notation.scanner import scan
from core.notation.typed_text import TypedText
from core.notation.typeset_calls import call_drawing
from core.notation.typeset_operators import comparison_drawing, element_drawing, operation_drawing, sign_drawing

OTHERWISE = "otherwise"


def typeset(formula: Formula, otherwise: str = OTHERWISE) -> str:
    """The formula with what stands before its equals sign, which is added where none was typed.

    Args:
        formula: as read; without its text, see :func:`typeset_expression`.
        otherwise: the word for the last line of ``where``, in the reader's language.
    """
    body = typeset_expression(formula.tree.body, formula.text, otherwise)
    definition = split_definition(scan(formula.text))[0] if formula.text else None
    if definition and definition.identifier:
        return f"{_front(definition.identifier, definition.declared)} = {body}"
    names = [parameter.name for parameter in formula.parameters]
    return body if formula.result in names else f"{_front(formula.result, names)} = {body}"


def typeset_expression(
    node: ast.expr, text: str = "", otherwise: str = OTHERWISE, values: Mapping[str, Latex] | None = None
) -> str:
    """A part of a formula.

    Args:
        node: of a formula's tree.
        text: what the tree was read from; signs and words are taken from it as typed. Without it the tree may come from
            elsewhere: products then have their signs, and functions brackets.
        otherwise: the word for the last line of ``where``.
        values: names in whose places something else is drawn, such as a number.

    Raises:
        TypeError: for a node that formulas do not have.
    """
    drawing_of = partial(_drawing, typed=TypedText(text), otherwise=otherwise)
    return draw(node, partial(_with_values, values, drawing_of) if values else drawing_of).text


def _front(result: str, parameters: Iterable[str]) -> str:
    inside = latex.COMMA.join(latex_names.name(one).text for one in parameters)
    name = latex_names.name(result).text
    return f"{name}({inside})" if inside else name


def _with_values(values: Mapping[str, Latex], drawing_of: Callable[[ast.expr], Drawing], node: ast.expr) -> Drawing:
    match node:
        case ast.Name(id=name) if name in values:
            return Drawing([], lambda: values[name])
    return drawing_of(node)


def _drawing(node: ast.expr, typed: TypedText, otherwise: str) -> Drawing:
    match node:
        case ast.BinOp():
            return operation_drawing(node, typed)
        case ast.UnaryOp():
            return sign_drawing(node, typed)
        case ast.Call():
            return call_drawing(node, typed, otherwise)
        case ast.Compare():
            return comparison_drawing(node)
        case ast.Subscript():
            return element_drawing(node)
    return _leaf_drawing(node, typed)


def _leaf_drawing(node: ast.expr, typed: TypedText) -> Drawing:
    match node:
        case ast.Attribute(value=ast.Name(id="math"), attr=constant) if constant in latex_names.CONSTANTS:
            return Drawing([], lambda: Latex(latex_names.CONSTANTS[constant]))
        case ast.Attribute(value=matrix, attr="T"):
            return Drawing([matrix], latex.transposed)
        case ast.Name(id=identifier):
            return Drawing([], lambda: latex_names.name(identifier))
        case ast.Constant(value=int() | float()):
            return Drawing([], lambda: latex_names.number(typed.digits(node)))
    raise TypeError(node)
