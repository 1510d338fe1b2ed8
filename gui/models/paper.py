"""An expression as one writes it on paper: as runs of text, exponents raised, brackets only where they are needed."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby

from core.notation.vocabulary import FUNCTIONS
from core.trajectory.number_text import MINUS
from gui.models.terms import Term

Content = Callable[[int], str | None]
"""What stands in place of a term, such as its value; None where its own parts do."""


class Binding(IntEnum):
    """How tightly an expression holds together; what is looser than its place allows gets brackets."""

    CONDITION = 0
    COMPARISON = 1
    SUM = 2
    PRODUCT = 3
    SIGN = 4
    POWER = 5
    ATOM = 6


@dataclass(frozen=True, slots=True)
class Ink:
    """A run of text.

    Attributes:
        text: the characters.
        term: the innermost term that it belongs to.
        raised: 1 in an exponent, 2 in an exponent's exponent.
        is_spaced: whether it stands free, as the sign of an operation does.
    """

    text: str
    term: int
    raised: int = 0
    is_spaced: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """An expression on paper.

    Attributes:
        ink: the runs, from left to right.
        extents: a term -> its first run and the one behind its last, for every term that is written.
    """

    ink: tuple[Ink, ...]
    extents: dict[int, tuple[int, int]]

    @property
    def text(self) -> str:
        """The same in one line, as it may be typed."""
        return _typed(self.ink, 0)

    @property
    def spaced_text(self) -> str:
        """The same with room around the signs of sums, for reading."""
        return _typed([replace(run, text=f" {run.text} ") if run.is_spaced else run for run in self.ink], 0)


_SIGNS: dict[type[ast.AST], tuple[str, Binding, Binding, Binding]] = {
    ast.Add: ("+", Binding.SUM, Binding.SUM, Binding.PRODUCT),
    ast.Sub: (MINUS, Binding.SUM, Binding.SUM, Binding.PRODUCT),
    ast.Mult: ("·", Binding.PRODUCT, Binding.PRODUCT, Binding.POWER),
    ast.MatMult: ("@", Binding.PRODUCT, Binding.PRODUCT, Binding.POWER),
    ast.Div: ("/", Binding.PRODUCT, Binding.PRODUCT, Binding.POWER),
    ast.BitAnd: ("&", Binding.CONDITION, Binding.CONDITION, Binding.COMPARISON),
    ast.Lt: ("<", Binding.COMPARISON, Binding.SUM, Binding.SUM),
    ast.LtE: ("≤", Binding.COMPARISON, Binding.SUM, Binding.SUM),
    ast.Gt: (">", Binding.COMPARISON, Binding.SUM, Binding.SUM),
    ast.GtE: ("≥", Binding.COMPARISON, Binding.SUM, Binding.SUM),
    ast.Eq: ("==", Binding.COMPARISON, Binding.SUM, Binding.SUM),
    ast.NotEq: ("≠", Binding.COMPARISON, Binding.SUM, Binding.SUM),
}
"""A sign, how its operation binds, and what its left and right operands must."""

_ENCLOSURES = {
    "torch.abs": ("|", "|"),
    "torch.linalg.vector_norm": ("‖", "‖"),
    "torch.floor": ("⌊", "⌋"),
    "torch.ceil": ("⌈", "⌉"),
    "torch.sqrt": ("√(", ")"),
}
_BARS = "|‖"
_WORDS = {
    (function.path, len(signature) + len(function.appended)): (function.word, len(signature))
    for by_count in reversed(FUNCTIONS.values())
    for function in by_count.values()
    for signature in (function.signature,)
}
"""A function's path and its number of arguments -> the word for it, and how many of them are typed."""

_CONSTANTS = {"pi": "π", "tau": "τ", "e": "e"}
_SUPERSCRIPTS = str.maketrans(f"0123456789{MINUS}", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def write(terms: Sequence[Term], root: int, content: Content = lambda _term: None) -> Writing:
    """Writes a term and all within it.

    Args:
        terms: of a formula.
        root: the place of the term in them.
        content: what stands in place of a term, such as its value.
    """
    pen = _Pen(terms, content)
    pen.write(root, Binding.CONDITION)
    return Writing(tuple(pen.ink), pen.extents)


def constant_name(node: ast.expr) -> str | None:
    """``π``, ``τ`` or ``e`` where that is what stands there."""
    match node:
        case ast.Attribute(value=ast.Name(id="math"), attr=name):
            return _CONSTANTS.get(name, name)
    return None


class _Pen:
    """Writes terms within terms; ``raised`` is the height at which it stands."""

    def __init__(self, terms: Sequence[Term], content: Content) -> None:
        self.ink: list[Ink] = []
        self.extents: dict[int, tuple[int, int]] = {}
        self._terms = terms
        self._content = content
        self._raised = 0

    def write(self, term: int, least: Binding) -> None:
        text = self._content(term)
        binding = _binding(self._terms[term].node) if text is None else _number_binding(text)
        needs_brackets = binding < least or (binding is Binding.SIGN and not self._is_at_start())
        if needs_brackets:
            self._put("(", term)
        first = len(self.ink)
        if text is None:
            self._write_parts(term)
        else:
            self._put(text, term)
        self.extents[term] = first, len(self.ink)
        if needs_brackets:
            self._put(")", term)

    def _write_parts(self, term: int) -> None:
        operands = self._terms[term].operands
        match self._terms[term].node:
            case ast.BinOp(op=ast.Pow()):
                self._write_power(term)
            case ast.BinOp(op=sign) | ast.Compare(ops=[sign]):
                self._write_sign(term, type(sign))
            case ast.UnaryOp(op=sign):
                self._put(MINUS if isinstance(sign, ast.USub) else "+", term)
                self.write(operands[0], Binding.POWER)
            case ast.Call() as call:
                self._write_call(term, call)
            case ast.Subscript(slice=index):
                self.write(operands[0], Binding.ATOM)
                self._put(f"[{ast.unparse(index).strip('()')}]", term)
            case ast.Attribute(attr="T") if operands:
                self.write(operands[0], Binding.ATOM)
                self._put("ᵀ", term)
            case node:
                self._put(_leaf(node), term)

    def _write_sign(self, term: int, sign: type[ast.AST]) -> None:
        text, _, left, right = _SIGNS[sign]
        self.write(self._terms[term].operands[0], left)
        self._put(text, term, is_spaced=text not in {"·", "/"})
        self.write(self._terms[term].operands[1], right)

    def _write_power(self, term: int) -> None:
        base, exponent = self._terms[term].operands
        self.write(base, Binding.ATOM)
        self._raised += 1
        self.write(exponent, Binding.CONDITION)
        self._raised -= 1

    def _write_call(self, term: int, call: ast.Call) -> None:
        path, operands = ast.unparse(call.func), self._terms[term].operands
        word, count = _WORDS.get((path, len(operands)), (path.rpartition(".")[2], len(operands)))
        start = len(self.ink)
        opening, closing = _ENCLOSURES.get(path, (f"{word}(", ")")) if len(operands) == 1 else (f"{word}(", ")")
        self._put(opening, term)
        for place, operand in enumerate(operands[:count]):
            if place:
                self._put(", ", term)
            self.write(operand, Binding.CONDITION)
        self._put(closing, term)
        if opening in _BARS and any(bar in run.text for run in self.ink[start + 1 : -1] for bar in _BARS):
            self.ink[start], self.ink[-1] = Ink(f"{word}(", term, self._raised), Ink(")", term, self._raised)

    def _is_at_start(self) -> bool:
        """Whether nothing stands before in the same brackets or the same exponent: only there a sign may stand bare."""
        before = self.ink[-1] if self.ink else None
        return before is None or before.raised < self._raised or before.text[-1] in "(|‖⌊⌈ "

    def _put(self, text: str, term: int, *, is_spaced: bool = False) -> None:
        self.ink.append(Ink(text, term, self._raised, is_spaced and not self._raised))


def _binding(node: ast.expr) -> Binding:
    match node:
        case ast.BinOp(op=ast.Pow()):
            return Binding.POWER
        case ast.BinOp(op=sign) | ast.Compare(ops=[sign]):
            return _SIGNS[type(sign)][1]
        case ast.UnaryOp():
            return Binding.SIGN
        case ast.Constant(value=value):
            return _number_binding(_literal(value))
    return Binding.ATOM


def _number_binding(text: str) -> Binding:
    """Of a value: ``−2`` needs brackets within an expression, ``1.5e−7`` within a power."""
    if text.startswith(MINUS):
        return Binding.SIGN
    return Binding.POWER if text[:1].isdigit() and "e" in text else Binding.ATOM


def _leaf(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=value):
            return _literal(value)
        case ast.Name(id=name):
            return name
    return constant_name(node) or ast.unparse(node)


def _literal(value: object) -> str:
    """A number as typed, as short as it can be."""
    mantissa, mark, exponent = str(value).removesuffix(".0").partition("e")
    return (mantissa + mark + (str(int(exponent)) if mark else "")).replace("-", MINUS)


def _typed(ink: Sequence[Ink], raised: int) -> str:
    return "".join(
        _exponent(_typed(tuple(runs), raised + 1)) if is_raised else "".join(run.text for run in runs)
        for is_raised, runs in groupby(ink, lambda run: run.raised > raised)
    )


def _exponent(text: str) -> str:
    if text.removeprefix(MINUS).isdecimal() and text.isascii() | text.startswith(MINUS):
        return text.translate(_SUPERSCRIPTS)
    return f"^({text})"
