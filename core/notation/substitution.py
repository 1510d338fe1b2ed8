"""A formula with texts in the places of its names, such as ``μ·v + g`` as ``0.9·1.26 + 14``."""

import ast
from collections.abc import Mapping
from functools import cache

from core.notation.formula import parse_formula

_BINDS_TIGHTER = tuple("^²³⁴⁵⁶⁷⁸⁹⁰¹⁻⁺⁽ᵀ[")
"""What may follow a name and belongs to all that stands in its place."""

_OPENS = ("", "(", ",", "|", "<", ">", "≤", "≥", "=")
"""What may stand before a sign without brackets."""


def substituted(term: str, texts: Mapping[str, str]) -> str:
    """The term with each name's text in its place, in brackets where it would be read otherwise.

    Args:
        term: in the notation of formulas, with all its signs of multiplication.
        texts: each name of the term -> what is put there, such as a number with a sign.

    Raises:
        NotationError: where the term is none.
    """
    result = term
    for start, end, name in _places(term, tuple(texts)):
        result = (
            result[:start] + _fitting(texts[name], result[:start].rstrip()[-1:], result[end:].lstrip()) + result[end:]
        )
    return result


@cache
def _places(term: str, names: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Where in the term the names stand, the last one first."""
    declaration = f"f({', '.join(names)}) = "  # so that τ and e are names here
    tree, shift = parse_formula(declaration + term).tree, len(declaration)
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in names]
    places = {(node.col_offset - shift, (node.end_col_offset or 0) - shift, node.id) for node in found}
    return tuple(sorted(places, reverse=True))


def _fitting(text: str, before: str, following: str) -> str:
    is_signed = text.startswith(("−", "-"))
    is_raised = (is_signed or "e" in text) and (following.startswith(_BINDS_TIGHTER) or before == "^")
    return f"({text})" if is_raised or (is_signed and before not in _OPENS) else text
