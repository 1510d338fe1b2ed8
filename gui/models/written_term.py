"""A rule's term in symbols and with its numbers put in: ``g·b`` and ``1·3``."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset_expression
from core.trajectory.tensor_value import Value
from gui.models.paper import write
from gui.models.tensor_text import brief
from gui.models.terms import Term, terms_of

_RESULT = "result_of_term"
"""A name that no quantity has: it stands before the equals sign when a term is read."""


@dataclass(frozen=True, slots=True)
class WrittenTerm:
    """A term.

    Attributes:
        symbols: with its names.
        numbers: with what they were; the same where nothing could be put in.
        latex: the symbols, typeset; nothing where the term could not be read.
    """

    symbols: str
    numbers: str
    latex: str = ""


def written_term(term: str, values: Mapping[str, Value]) -> WrittenTerm:
    """Writes a term.

    Args:
        term: in the notation of formulas; one that is not is left as it is.
        values: its names, and what they were.
    """
    read = _read(term, tuple(values))
    if read is None:
        return WrittenTerm(term, term)
    terms, latex = read

    def content(place: int) -> str | None:
        node = terms[place].node
        value = values.get(node.id) if isinstance(node, ast.Name) else None
        return None if value is None else brief(value)

    last = len(terms) - 1
    return WrittenTerm(write(terms, last).spaced_text, write(terms, last, content).spaced_text, latex)


def latex_name(name: str) -> str:
    """A name as LaTeX."""
    return typeset_expression(ast.Name(name, ast.Load()))


@lru_cache(maxsize=512)
def _read(term: str, names: tuple[str, ...]) -> tuple[tuple[Term, ...], str] | None:
    try:
        tree = parse_formula(f"{_RESULT}({', '.join(names)}) = {term}").tree.body
    except NotationError:
        return None
    return terms_of(tree), typeset_expression(tree)
