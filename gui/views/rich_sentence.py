"""Sentences and arithmetic as rich text: names stand out, exponents are raised, all else is exactly what was said."""

from html import escape

from gui.models.explanation import Equation, Said
from gui.translation import filled

_STANDING_OUT = {"node", "nodes", "piece", "parameter", "target"}
"""What is a name rather than a number."""


def sentence_html(said: Said) -> str:
    """A sentence with its names standing out."""
    details = {name: _standing_out(name, text) for name, text in said.details.items()}
    return filled(said.saying, details)


def equation_html(equation: Equation, drawing: str = "") -> str:
    """A line of arithmetic.

    Args:
        equation: what is computed.
        drawing: the typeset symbols as an ``img``, once there is one; it stands for target and symbols.
    """
    parts = [raised_html(side) for side in equation.sides if side != equation.symbols or not drawing]
    parts = [*filter(None, [drawing or raised_html(equation.target)]), *parts]
    if not equation.result or len(parts) < 2:
        return " = ".join(parts)
    return f"{' = '.join(parts[:-1])} {equation.relation} {strong(parts[-1])}"


def strong(html: str) -> str:
    """Heavier, by the weight that the bundled typeface has."""
    return f'<span style="font-weight: 600;">{html}</span>'


def raised_html(text: str) -> str:
    """A text in which ``^(…)`` is an exponent."""
    before, mark, behind = text.partition("^(")
    if not mark:
        return escape(text, quote=False)
    depth = 1
    for place, character in enumerate(behind):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            exponent, rest = behind[:place], behind[place + 1 :]
            return f"{escape(before, quote=False)}<sup>{raised_html(exponent)}</sup>{raised_html(rest)}"
    return escape(text, quote=False)


def _standing_out(name: str, text: str) -> str:
    html = raised_html(text)
    return strong(html) if name in _STANDING_OUT and text else html
