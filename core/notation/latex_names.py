r"""Names, words and numbers as LaTeX: ``x1`` is ``x_{1}``, ``λ`` is ``\lambda``, ``1e-3`` is ``10^{-3}``."""

import re

from core.notation.latex import Edge, Latex, Strength
from core.notation.vocabulary import GREEK

_NAME = re.compile(r"([^\W\d_]+)([0-9]*)((?:_[^\W_]+)*)")
_NUMBER = re.compile(r"([0-9]*)(\.?)([0-9]*)(?:[eE]([+\-]?)0*([0-9]+))?")
_DIGITS_BEFORE_LETTERS = re.compile(r"[0-9]+(?=[^\W\d_])")

_PRIME = r"\prime"
_COMMANDS = {letter: rf"\{name}" for name, letter in GREEK.items() if not name.startswith("var")} | {
    "ε": r"\varepsilon",
    "φ": r"\varphi",
    "ς": r"\varsigma",
    "ο": "o",
}
"""A Greek letter -> its LaTeX; of two forms the one that the character has, and TeX has no omicron."""

CONSTANTS = {"pi": r"\pi", "tau": r"\tau", "e": "e"}
"""A constant's name in Python's ``math`` -> its LaTeX."""


def name(identifier: str) -> Latex:
    """A parameter: a letter is slanted, a word upright, its index below and its primes above it.

    Letters of any script are kept; whether there are glyphs for them is the renderer's to say.
    """
    stem = identifier
    while stem.endswith("_prime"):
        stem = stem.removesuffix("_prime")
    primes = (len(identifier) - len(stem)) // len("_prime")
    parts = _NAME.fullmatch(stem)
    if parts is None:
        return Latex(upright(identifier), first=Edge.SPACED, last=Edge.SPACED)
    base, digits, words = parts.groups()
    index = ",".join(_index(piece) for piece in (digits, *words.split("_")) if piece)
    below = f"_{{{index}}}" if index else ""
    above = rf"^{{{_PRIME * primes}}}" if primes else ""
    edge = Edge.SPACED if len(base) > 1 else Edge.OTHER
    return Latex(_letters(base) + below + above, first=edge, last=edge)


def upright(word: str) -> str:
    """A word in upright letters, such as the name of a function."""
    letters = "".join(f"{_COMMANDS[one]} " if one in _COMMANDS else one for one in word)
    # Braces keep 1in from being read as a length.
    apart = _DIGITS_BEFORE_LETTERS.sub(r"{\g<0>}", letters).replace("_", r"{\_}")
    return rf"\mathrm{{{apart.strip()}}}"


def number(digits: str) -> Latex:
    """A number as typed; a power of ten is written out."""
    parts = _NUMBER.fullmatch(digits)
    if parts is None:
        raise ValueError(digits)
    whole, point, decimals, sign, exponent = parts.groups()
    # By itself a point is not taken for a part of the number.
    mantissa = whole + (point if whole and decimals else f"{{{point}}}" if point else "") + decimals
    if exponent is None:
        return Latex(mantissa, first=Edge.NUMBER, last=Edge.NUMBER)
    ten = f"10^{{{'-' if sign == '-' else ''}{exponent}}}"
    text = ten if mantissa == "1" else rf"{mantissa} \cdot {ten}"
    return Latex(text, Strength.FACTOR, first=Edge.NUMBER, can_stand_bare=False)


def _letters(base: str) -> str:
    return upright(base) if len(base) > 1 else _COMMANDS.get(base, base)


def _index(piece: str) -> str:
    return piece if piece.isdecimal() else _letters(piece)
