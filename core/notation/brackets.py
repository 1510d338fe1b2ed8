"""Brackets and bars are paired: which bar opens and which closes, which bracket belongs to a function call."""

from collections.abc import Iterable

from core.notation.lexeme import ENDS_OPERAND, Kind, Lexeme
from core.notation.problem import ProblemKind, refuse

DEEPEST_NESTING = 400
"""Brackets within brackets, and operators within operators; Python's own limit for printing a tree is near 1,000."""

_CLOSING = {
    Kind.OPEN: Kind.CLOSE,
    Kind.CALL_OPEN: Kind.CLOSE,
    Kind.INDEX_OPEN: Kind.INDEX_CLOSE,
    Kind.FLOOR_OPEN: Kind.FLOOR_CLOSE,
    Kind.CEIL_OPEN: Kind.CEIL_CLOSE,
    Kind.BAR_OPEN: Kind.BAR_CLOSE,
    Kind.NORM_OPEN: Kind.NORM_CLOSE,
    Kind.SUP_OPEN: Kind.SUP_CLOSE,
}
_BARS = {Kind.BAR: (Kind.BAR_OPEN, Kind.BAR_CLOSE), Kind.NORM: (Kind.NORM_OPEN, Kind.NORM_CLOSE)}
_SIGNS = {"(": ")", "{": "}", "[": "]", "⌊": "⌋", "⌈": "⌉", "|": "|", "‖": "‖"}
_OPENING_SIGNS = {closing: opening for opening, closing in _SIGNS.items()}


def pair_brackets(lexemes: Iterable[Lexeme]) -> list[Lexeme]:
    """Tells opening bars from closing ones and the brackets of calls from those of products.

    A bar closes if one is open and an operand stands before it; otherwise it opens.

    Raises:
        NotationError: where a bracket has no partner, or nothing in it, or they are nested too deep.
    """
    pairing = _Pairing()
    for lexeme in lexemes:
        pairing.take(lexeme)
    if pairing.open:
        raise _unclosed(pairing.open[-1])
    return pairing.paired


class _Pairing:
    """The lexemes taken so far, and which brackets are open."""

    def __init__(self) -> None:
        self.paired: list[Lexeme] = []
        self.open: list[Lexeme] = []
        self._exponent_depth: int | None = None
        self._is_call_expected = False

    def take(self, lexeme: Lexeme) -> None:
        if lexeme.kind in _BARS:
            lexeme = self._decided_bar(lexeme)
        if lexeme.kind is Kind.OPEN and self._is_call_expected:
            lexeme = _with_kind(lexeme, Kind.CALL_OPEN)
        if lexeme.kind in _CLOSING:
            self._open(lexeme)
        elif lexeme.kind in _CLOSING.values():
            self._close(lexeme)
        self._expect_call(lexeme)
        self.paired.append(lexeme)

    def _decided_bar(self, bar: Lexeme) -> Lexeme:
        opening, closing = _BARS[bar.kind]
        is_open = bool(self.open) and self.open[-1].kind is opening
        is_after_operand = bool(self.paired) and self.paired[-1].kind in ENDS_OPERAND
        return _with_kind(bar, closing if is_open and is_after_operand else opening)

    def _open(self, bracket: Lexeme) -> None:
        if bracket.kind is Kind.INDEX_OPEN and not (self.paired and self.paired[-1].kind in ENDS_OPERAND):
            raise refuse(ProblemKind.GROUPING_BRACKET, bracket.start, bracket.end)
        self.open.append(bracket)
        if len(self.open) > DEEPEST_NESTING:
            raise refuse(ProblemKind.TOO_DEEP, bracket.start, bracket.end, limit=DEEPEST_NESTING)

    def _close(self, bracket: Lexeme) -> None:
        if not self.open:
            raise _unopened(bracket)
        opened = self.open.pop()
        if _CLOSING[opened.kind] is not bracket.kind or _SIGNS.get(opened.text, bracket.text) != bracket.text:
            raise _mismatch(opened, bracket)
        if self.paired[-1] is opened:
            raise refuse(ProblemKind.EMPTY_BRACKETS, opened.start, bracket.end)

    def _expect_call(self, lexeme: Lexeme) -> None:
        """A bracket right behind a function, or behind its power as in ``sin²(x)``, is the bracket of its call."""
        if lexeme.kind in {Kind.FUNCTION, Kind.ROOT}:
            self._is_call_expected, self._exponent_depth = True, None
            return
        if self._exponent_depth is not None:
            is_complete = len(self.open) == self._exponent_depth and lexeme.kind in ENDS_OPERAND
            self._is_call_expected = is_complete
            if is_complete:
                self._exponent_depth = None
            return
        is_power = lexeme.kind in {Kind.SUP_OPEN, Kind.POWER}
        if self._is_call_expected and is_power and self.paired[-1].kind is Kind.FUNCTION:
            self._exponent_depth = len(self.open) - (lexeme.kind is Kind.SUP_OPEN)
        self._is_call_expected = False


def _with_kind(lexeme: Lexeme, kind: Kind) -> Lexeme:
    return Lexeme(kind, lexeme.text, lexeme.start, lexeme.end)


def _unclosed(bracket: Lexeme) -> Exception:
    closing = _SIGNS.get(bracket.text, ")")
    return refuse(ProblemKind.UNCLOSED, bracket.start, bracket.end, bracket=bracket.text, closing=closing)


def _unopened(bracket: Lexeme) -> Exception:
    opening = _OPENING_SIGNS.get(bracket.text, "(")
    return refuse(ProblemKind.UNOPENED, bracket.start, bracket.end, bracket=bracket.text, opening=opening)


def _mismatch(opened: Lexeme, bracket: Lexeme) -> Exception:
    if opened.kind is Kind.SUP_OPEN:
        return _unopened(bracket)
    if opened.kind in {Kind.BAR_OPEN, Kind.NORM_OPEN} or bracket.kind is Kind.SUP_CLOSE:
        return _unclosed(opened)
    return refuse(
        ProblemKind.MISMATCHED,
        bracket.start,
        bracket.end,
        bracket=bracket.text,
        opening=opened.text,
        closing=_SIGNS[opened.text],
    )
