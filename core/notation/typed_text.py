"""What the tree of a formula does not tell: which sign, which word, which brackets were typed."""

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.notation.characters import SUBSCRIPTS, SUPERSCRIPTS, plain_characters

_TIMES_SIGNS = frozenset("×✕✖⨯⨉")
_OPENING = ("(", "{")
_CLOSING = (")", "}")
_NUMBER = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?")
_LIBRARY = re.compile(r"^(?:torch|math)\.(?:[a-z_]+\.)*")
_LOWERED_DIGITS = re.compile(r"_\{?([0-9]+)\}?")
_LONGEST_WORD = 48
"""Characters; the longest is ``torch.nn.functional.smooth_l1_loss``."""


@dataclass(frozen=True, slots=True)
class TypedText:
    """The text that a tree was read from; empty where a tree comes from elsewhere and its places mean nothing."""

    text: str

    def sign_between(self, left: ast.expr, right: ast.expr) -> str:
        """The sign of a product as LaTeX: empty where the factors stand side by side."""
        between = self._between(left, right)
        if _TIMES_SIGNS.intersection(between):
            return r"\times"
        plain = plain_characters(between).plain
        return "@" if "@" in plain else r"\cdot" if "*" in plain else ""

    def is_closed_between(self, left: ast.expr, right: ast.expr) -> bool:
        """Whether the left one was typed in brackets; unknown counts as false."""
        return not set(_CLOSING).isdisjoint(plain_characters(self._between(left, right)).plain)

    def is_opened_between(self, left: ast.expr, right: ast.expr) -> bool:
        """Whether the right one was typed in brackets; unknown counts as true."""
        return not self.text or not set(_OPENING).isdisjoint(plain_characters(self._between(left, right)).plain)

    def is_opened_within(self, outer: ast.expr, inner: ast.expr) -> bool:
        """Whether what follows the beginning of ``outer`` was typed in brackets; unknown counts as true."""
        if not self.text:
            return True
        before = plain_characters(self.text[outer.col_offset : inner.col_offset]).plain
        return before.rstrip().endswith(_OPENING)

    def digits(self, number: ast.Constant) -> str:
        """A number as typed, superscripts and subscripts as plain digits; otherwise as Python writes it."""
        if self.text:
            typed = plain_characters(self.text[number.col_offset : number.end_col_offset]).plain.lstrip("_")
            plain = "".join(SUPERSCRIPTS.get(one, SUBSCRIPTS.get(one, one)) for one in typed)
            if _NUMBER.fullmatch(plain):
                return plain
        return repr(number.value)

    def word(self, call: ast.expr, words: Iterable[str]) -> str | None:
        """Which of the words the call was typed with; None where it was typed with a sign, such as √."""
        if not self.text:
            return None
        place = call.col_offset
        plain = plain_characters(self.text[place : place + _LONGEST_WORD]).plain
        lowered = "".join(SUBSCRIPTS.get(one, one) for one in _LIBRARY.sub("", plain, count=1))
        typed = _LOWERED_DIGITS.sub(r"\1", lowered)
        return next((word for word in sorted(words, key=len, reverse=True) if typed.startswith(word)), None)

    def share_place(self, *nodes: ast.expr) -> bool:
        """Whether the nodes were typed as one thing, such as ½ or ∛x."""
        return bool(self.text) and len({(node.col_offset, node.end_col_offset) for node in nodes}) == 1

    def _between(self, left: ast.expr, right: ast.expr) -> str:
        return self.text[left.end_col_offset : right.col_offset] if self.text else ""
