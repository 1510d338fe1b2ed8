"""A line of mathematics, as typed, becomes Python's own syntax tree: ``3x²+2x−1`` is ``3 * x ** 2 + 2 * x - 1``."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.notation.brackets import pair_brackets
from core.notation.definition import Definition, split_definition
from core.notation.grammar import build_tree
from core.notation.lexeme import Kind, Lexeme
from core.notation.printing import unparse
from core.notation.problem import ProblemKind, Remark, RemarkKind, Span, refuse
from core.notation.scanner import scan
from core.notation.words import resolve_words


@dataclass(frozen=True, slots=True)
class FormulaName:
    """A parameter of a formula.

    Attributes:
        name: its identifier in the tree, the same for all spellings: ``λ1``.
        label: how it was first typed, subscripts as digits: ``lambda1``.
    """

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Formula:
    """What a line of mathematics says.

    Attributes:
        text: as typed.
        result: the name of the result as typed, ``f`` where none was given.
        tree: the function; all names in it are parameters but ``torch`` and ``math``, all nodes have their place in
            ``text`` as columns counted in characters.
        parameters: in the order of the declaration, then of first appearance.
        remarks: what is worth a word.
    """

    text: str
    result: str
    tree: ast.Expression
    parameters: tuple[FormulaName, ...]
    remarks: tuple[Remark, ...] = ()


def parse_formula(text: str) -> Formula:
    """Reads a line of mathematics.

    Args:
        text: such as ``3x²+2x−1`` or ``L(w, b) = (3w + b − 1)²``; up to 10,240 characters.

    Raises:
        NotationError: with what is wrong, where, and how to mend it. Nothing else is ever raised.
    """
    definition, body = split_definition(scan(text))
    lexemes = pair_brackets(resolve_words(body, definition.declared))
    tree = ast.Expression(build_tree(lexemes, text).node)
    parameters = _parameters(definition, lexemes)
    if not parameters:
        raise refuse(ProblemKind.NO_PARAMETER, body[0].start, body[-1].end)
    return Formula(text, definition.result, tree, parameters, tuple(_remarks(lexemes)))


def print_formula(formula: Formula) -> str:
    """The formula with all signs, brackets and names written out; parsing it gives the same tree."""
    names = ", ".join(parameter.name for parameter in formula.parameters)
    return f"{formula.result}({names}) = {unparse(formula.tree)}"


def _parameters(definition: Definition, lexemes: Sequence[Lexeme]) -> tuple[FormulaName, ...]:
    labels = dict(definition.declared)
    for lexeme in lexemes:
        if lexeme.kind is Kind.NAME:
            if lexeme.text == definition.identifier and lexeme.text not in definition.declared:
                raise refuse(ProblemKind.RESULT_IN_BODY, lexeme.start, lexeme.end, word=definition.result)
            labels.setdefault(lexeme.text, lexeme.label)
    return tuple(FormulaName(name, label) for name, label in labels.items())


def _remarks(lexemes: Sequence[Lexeme]) -> list[Remark]:
    return [
        Remark(RemarkKind.NAME_T, Span(name.start, name.end))
        for power, name in pairwise(lexemes)
        if power.kind is Kind.POWER and name.kind is Kind.NAME and name.text == "T"
    ]
