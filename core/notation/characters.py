"""Characters as people type or paste them, brought to one form without losing their places."""

import unicodedata
from dataclasses import dataclass

from core.notation.problem import NotationError, ProblemKind, refuse

_SAME = {
    "-": "−–—‐‑‒﹣",
    "*": "×·⋅∗•∙・✕✖⨯⨉⊙",
    "/": "÷∕⁄",
    "<=": "≤≦⩽",
    ">=": "≥≧⩾",
    "!=": "≠",
    "==": "≡",
    "|": "∣￨",
    "‖": "∥",
    "'": "′’ʹ´`",
    "''": "″",
    "'''": "‴",
    ",": "、",
    "ᵀ": "⊤",
    "&": "∧",
    " ": "\u00a0\u200b\u2060\u2062\ufeff\t\r\n\v\f\u2028\u2029",
}
_PLAIN = {typed: plain for plain, variants in _SAME.items() for typed in variants}

SUPERSCRIPTS = dict(
    zip(
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵅᵝᵞᵟᵋᶿᵠᵡ",
        "0123456789+-=()abcdefghijklmnoprstuvwxyzαβγδεθφχ",
        strict=True,
    )
)
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥᵦᵧᵨᵩᵪ", "0123456789aeoxhklmnpstijruvβγρφχ", strict=True))
FRACTIONS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅙": (1, 6), "⅛": (1, 8)}
TRANSPOSE = "ᵀ"

_KEPT = {*SUPERSCRIPTS, *SUBSCRIPTS, *FRACTIONS, TRANSPOSE, "‖"}

FIXES = {
    "∑": "For a sum over the elements write sum(…).",
    "∏": "For a product over the elements write prod(…).",
    "∫": "An integral is not among the functions; write its result.",
    "∂": "Gradients are computed from the function itself; write only the function.",
    "∇": "Gradients are computed from the function itself; write only the function.",
    "∞": "Write a large number instead, such as 1e30.",
    "±": "Write + or −, one of them.",
    "!": "For a factorial write exp(lgamma(x+1)).",
    "%": "For a remainder write mod(x, 2); for a percentage divide by 100.",
    ";": "Only one formula stands on the line.",
    "。": "For a decimal point write a full stop.",
    "$": "Write the formula without dollar signs.",
    "\\": "Write functions by their names, such as sin(x) or x/2, without a backslash.",
}


@dataclass(frozen=True, slots=True)
class Characters:
    """Text in one plain form; ``places[i]`` is where character ``i`` of it was typed."""

    plain: str
    places: tuple[int, ...]

    def start(self, index: int) -> int:
        """Where character ``index`` of the plain form begins in what was typed."""
        return self.places[index] if index < len(self.places) else self.end(index)

    def end(self, index: int) -> int:
        """Where what stands before character ``index`` of the plain form ends in what was typed."""
        return self.places[index - 1] + 1 if index else 0

    def part(self, start: int, end: int, plain: str | None = None) -> "Characters":
        """The characters ``[start, end)``, read as ``plain`` instead where that is given."""
        return Characters(self.plain[start:end] if plain is None else plain, self.places[start:end])


def plain_characters(text: str) -> Characters:
    """Brings full-width, mathematical and typographic forms to the plain ones.

    Superscripts, subscripts and fractions stay themselves, as they mean more than the digit they show.
    """
    plain: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for one in _plain_form(character):
            plain.append(one)
            places.append(place)
    return Characters("".join(plain), tuple(places))


def unreadable(character: str, start: int, end: int) -> NotationError:
    """The error for a character that means nothing here."""
    name = f"U+{ord(character):04X}"
    shown = f"“{character}” ({name})" if character.isprintable() and not character.isspace() else name
    if character in FIXES:
        return refuse(ProblemKind.SUGGESTED_CHARACTER, start, end, character=shown, fix=FIXES[character])
    return refuse(ProblemKind.UNREADABLE_CHARACTER, start, end, character=shown)


def is_greek(character: str) -> bool:
    """Whether it is a Greek letter, which is always a name of its own."""
    return "\u0370" <= character <= "\u03ff" and character.isalpha()


def is_letter(character: str) -> bool:
    """Whether a word may be written with it."""
    return character.isalpha() and character not in _KEPT and character.isidentifier()


def _plain_form(character: str) -> str:
    if character in _KEPT or character in _PLAIN:
        return _PLAIN.get(character, character)
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) == "Zs":
        return " "
    composed = unicodedata.normalize("NFKC", character)
    if len(composed) == 1 or composed.isalpha():
        return "".join(_PLAIN.get(one, one) for one in composed)
    return character
