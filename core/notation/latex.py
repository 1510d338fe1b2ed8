r"""Pieces of LaTeX put together, with the brackets that keep their meaning and no others.

The LaTeX is kept to what draws well in a small renderer, ziamath, and means the same in TeX:

* a sign in front is ``{-}``, or it would be spaced like one between two terms;
* words are upright letters with a thin space where they touch something, as operator names are spaced unevenly;
* brackets stretch only around what is tall, as each stretched pair within another doubles the time to draw.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, IntEnum, auto


class Strength(IntEnum):
    """How firmly a piece holds together; one that is weaker than its place asks for gets brackets."""

    CASES = auto()
    CONDITION = auto()
    COMPARISON = auto()
    SUM = auto()
    PRODUCT = auto()
    FACTOR = auto()
    POWER = auto()
    ATOM = auto()


class Edge(Enum):
    """What a piece begins or ends with, as far as its neighbour in a product must know."""

    NUMBER = auto()
    FRACTION = auto()  # of two numbers: behind a third it would look like 2½
    SPACED = auto()  # a word, or the end of a root: it would touch its neighbour
    FUNCTION = auto()
    BARE = auto()  # an argument without brackets: what comes next would be taken into it
    TRANSPOSED = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Latex:
    """A piece of LaTeX and how it may be joined to others.

    Attributes:
        text: the piece by itself.
        strength: how firmly it holds together.
        first: what it begins with.
        last: what it ends with.
        behind: the piece as it stands behind an operator, where it begins with a sign and so needs brackets there.
        raised: the text in an exponent, where it is another one.
        can_stand_bare: whether it may follow a function without brackets, as far as its own signs go.
    """

    text: str
    strength: Strength = Strength.ATOM
    first: Edge = Edge.OTHER
    last: Edge = Edge.OTHER
    behind: "Latex | None" = None
    raised: str = ""
    can_stand_bare: bool = True

    def following(self) -> "Latex":
        """The piece as it stands behind an operator."""
        return self.behind or self


_OPERATOR_AT_END = re.compile(
    r"(?:[(\[{+\-=/&]|\{[+\-]\}|\{[@,]\} \\,|\{cases\}"
    r"|\\(?:cdot|times|lt|gt|le|ge|ne|enspace|;|\\)|\\l(?:vert|Vert|floor|ceil)\}?)$"
)
"""After one of these a bar can only open."""

_LONGEST_OPERATOR = 20
"""Characters, with the spaces around it and what begins a bar: {cases} and \\left."""

COMMA = r"{,} \, "
"""Between arguments; a plain comma is spaced too widely."""

_TALL = (r"\frac", r"\begin")


def fence(text: str, opening: str = "(", closing: str = ")") -> str:
    """The text between brackets, or bars given as commands, that are as tall as it is."""
    if any(tall in text for tall in _TALL):
        return rf"\left{opening} {text} \right{closing}"
    if opening.startswith("\\"):
        # In braces, or they would be as tall as the whole line.
        return f"{{{opening}}} {text} {{{closing}}}"
    return f"{opening}{text}{closing}"


def at_least(strength: Strength, piece: Latex) -> Latex:
    """The piece, in brackets if it is weaker than its place asks for."""
    return piece if piece.strength >= strength else Latex(fence(piece.text))


def sum_of(signs: Sequence[str], first: Latex, *others: Latex) -> Latex:
    """Terms with the signs between them."""
    closed = [at_least(Strength.PRODUCT, term).following() for term in others]
    terms = [f" {sign} {term.text}" for sign, term in zip(signs, closed, strict=True)]
    return Latex(at_least(Strength.SUM, first).text + "".join(terms), Strength.SUM)


def signed(sign: str, operand: Latex) -> Latex:
    """A sign in front; the operand is at least a product."""
    closed = at_least(Strength.PRODUCT, operand).following()
    text = f"{{{sign}}} {closed.text}"
    raised = f"{{{sign}}} {closed.raised}" if closed.raised else ""
    alone = replace(closed, text=text, strength=Strength.FACTOR, raised=raised)
    return replace(alone, behind=Latex(fence(text)))


def fraction(numerator: Latex, denominator: Latex) -> Latex:
    """One over the other; in an exponent side by side, which can still be read there."""
    parts = (numerator, denominator)
    are_numbers = all(part.strength is Strength.ATOM and part.first is Edge.NUMBER for part in parts)
    is_flat = not any(tall in part.text for tall in _TALL for part in parts)
    is_inline = is_flat and numerator.strength >= Strength.PRODUCT and denominator.strength >= Strength.POWER
    return Latex(
        rf"\frac{{{numerator.text}}}{{{denominator.text}}}",
        Strength.FACTOR,
        first=Edge.FRACTION if are_numbers else Edge.OTHER,
        raised=f"{numerator.text}/{denominator.text}" if is_inline else "",
    )


def power(base: Latex, exponent: Latex) -> Latex:
    """A power."""
    closed = at_least(Strength.ATOM, base)
    text = f"{_one_group(closed.text)}^{{{exponent.raised or exponent.text}}}"
    return Latex(text, Strength.POWER, first=closed.first)


def transposed(matrix: Latex) -> Latex:
    """A matrix with its ᵀ."""
    closed = at_least(Strength.ATOM, matrix)
    return Latex(
        rf"{_one_group(closed.text)}^{{\mathsf{{T}}}}", Strength.POWER, first=closed.first, last=Edge.TRANSPOSED
    )


def _one_group(text: str) -> str:
    """A name with primes has something above it already."""
    return f"{{{text}}}" if text.endswith(r"\prime}") else text


def root(radicand: Latex, degree: int = 2) -> Latex:
    """A root."""
    index = "" if degree == 2 else f"[{degree}]"
    return Latex(rf"\sqrt{index}{{{radicand.text}}}", Strength.POWER, last=Edge.SPACED)


def enclosed(opening: str, closing: str, inner: Latex) -> Latex:
    """Something between signs, given as commands, of which one opens and the other closes."""
    return Latex(fence(inner.text, opening, closing))


def bars(opening: str, closing: str, inner: Latex) -> Latex:
    """Something between bars, given as commands, which look the same on both sides.

    In ``|2|x| − 1|`` one could not tell which bar closes, and ``||x||`` is a norm: there it is put in brackets.
    """
    bars_within = re.finditer(re.escape(opening), inner.text)
    is_doubled = inner.strength is Strength.ATOM and inner.text.rstrip("}").endswith(closing)
    is_unclear = is_doubled or any(_ends_operand(inner.text[: bar.start()][-_LONGEST_OPERATOR:]) for bar in bars_within)
    return enclosed(opening, closing, Latex(fence(inner.text)) if is_unclear else inner)


def _ends_operand(text: str) -> bool:
    before = text.removesuffix("{").removesuffix(r"\left").rstrip()
    return bool(before) and _OPERATOR_AT_END.search(before) is None


def element(value: Latex, indices: Sequence[Sequence[str]]) -> Latex:
    """An element or a part of a tensor; in brackets, as a subscript would look like the name x₀.

    Args:
        value: the tensor.
        indices: one a dimension: an index alone, or the bounds of a slice.
    """
    inside = COMMA.join("{:}".join(index) for index in indices)  # a colon by itself is spaced like a sign
    closed = at_least(Strength.ATOM, value)
    return Latex(f"{closed.text}[{inside}]", first=closed.first)


def called(function: str, *arguments: Latex) -> Latex:
    """A function with its arguments in brackets."""
    inside = COMMA.join(argument.text for argument in arguments)
    return Latex(function + fence(inside), first=Edge.FUNCTION)


def applied(function: str, argument: Latex) -> Latex:
    """A function with what follows it, without brackets where that can be read."""
    looks_called = argument.text.startswith(("(", r"\left("))
    if looks_called or argument.strength < Strength.PRODUCT or not argument.can_stand_bare:
        return called(function, argument)
    last = argument.last if argument.first is Edge.FUNCTION else Edge.BARE
    return Latex(rf"{function} \, {argument.text}", Strength.FACTOR, Edge.FUNCTION, last)


def cases(otherwise: str, condition: Latex, value: Latex, other: Latex) -> Latex:
    """A value under a condition, and another one under all others."""
    rows = rf"{value.text} & \enspace {condition.text} \\ {other.text} & \enspace \text{{{otherwise}}}"
    return Latex(rf"\begin{{cases}} {rows} \end{{cases}}", Strength.CASES)


def comparison(signs: Sequence[str], first: Latex, *others: Latex) -> Latex:
    """Values with the signs of comparison between them."""
    values = [f" {sign} {at_least(Strength.SUM, value).text}" for sign, value in zip(signs, others, strict=True)]
    return Latex(at_least(Strength.SUM, first).text + "".join(values), Strength.COMPARISON)


def conjunction(left: Latex, right: Latex) -> Latex:
    """Two conditions that must both hold."""
    first, second = at_least(Strength.CONDITION, left), at_least(Strength.COMPARISON, right)
    return Latex(rf"{first.text} \;\wedge\; {second.text}", Strength.CONDITION)
