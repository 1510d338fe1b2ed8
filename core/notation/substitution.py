"""A formula with texts in the places of its names, such as ``μ·v + g`` as ``0.9·1.26 + 14``."""

import ast
from collections.abc import Mapping

from core.notation.formula import parse_formula

_BINDS_TIGHTER = frozenset("^²³⁴⁵⁶⁷⁸⁹⁰¹⁻⁺⁽ᵀ[")
"""What may follow a name and belongs to all that stands in its place."""


def substituted(term: str, texts: Mapping[str, str]) -> str:
    """The term with each name's text in its place, in brackets where it would be read otherwise.

    Args:
        term: in the notation of formulas, with all its signs of multiplication.
        texts: each name of the term -> what is put there, such as a number with a sign.

    Raises:
        NotationError: where the term is none.
    """
    declaration = f"f({', '.join(texts)}) = "  # so that τ and e are names here
    tree = parse_formula(declaration + term).tree
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in texts]
    places = sorted({(node.col_offset, node.end_col_offset or 0, node.id) for node in found}, reverse=True)
    result = declaration + term
    for start, end, name in places:
        result = result[:start] + _fitting(texts[name], result[end : end + 1], start == len(declaration)) + result[end:]
    return result[len(declaration) :]


def _fitting(text: str, following: str, is_first: bool) -> str:  # noqa: FBT001 (of two ways of writing one)
    is_signed = text.startswith(("−", "-"))
    needs_brackets = is_signed and (not is_first or (following in _BINDS_TIGHTER and bool(following)))
    return f"({text})" if needs_brackets else text
