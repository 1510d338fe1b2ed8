"""The spellings of a name: ``x₁``, ``x_1`` and ``x1`` are one, ``lambda`` is ``λ``, and a prime is part of it."""

import re
from dataclasses import dataclass

from core.notation.characters import SUBSCRIPTS, is_greek
from core.notation.lexeme import Kind, Lexeme
from core.notation.problem import ProblemKind, refuse
from core.notation.scanner import scan
from core.notation.vocabulary import GREEK

_SUBSCRIPT = "".join(SUBSCRIPTS)
_PART = re.compile(
    rf"(?P<base>[\u0370-\u03ff]|[^\W\d_\u0370-\u03ff{_SUBSCRIPT}]+)"
    rf"(?P<tail>(?:[0-9]+|[{_SUBSCRIPT}]+|_\{{[0-9A-Za-z]+\}}|_[0-9]+|_[A-Za-z\u0370-\u03ff][0-9A-Za-z]*)*)"
    r"(?P<primes>'*)"
)
_TAIL_PIECE = re.compile(rf"[0-9]+|[{_SUBSCRIPT}]+|_\{{[0-9A-Za-z]+\}}|_[0-9]+|_[A-Za-z\u0370-\u03ff][0-9A-Za-z]*")
_DIGITS_FIRST = re.compile(r"^[0-9]+|[^0-9].*")


@dataclass(frozen=True, slots=True)
class Part:
    """Letters with the index behind them, as they stand in a word.

    Attributes:
        base: the letters.
        index: what is below them, plainly: ``1``, ``_max``, ``12``; a further piece keeps its underscore.
        is_lowered: whether the index was typed as a subscript or behind an underscore.
        primes: how many follow.
        start: where the part begins in what was typed.
        end: where it ends there.
        is_exact: whether each letter is a character of its own there, as it is not in ﬁ.
    """

    base: str
    index: str
    is_lowered: bool
    primes: int
    start: int
    end: int
    is_exact: bool = True

    @property
    def identifier(self) -> str:
        """The one identifier of all spellings of this name."""
        return GREEK.get(self.base, self.base) + self.index + "_prime" * self.primes

    @property
    def label(self) -> str:
        """The name as typed, its subscript spelt as digits."""
        return self.base + self.index + "'" * self.primes

    def name(self) -> Lexeme:
        """The part as one name."""
        return Lexeme(Kind.NAME, self.identifier, self.start, self.end, self.label)

    def letters(self) -> list[Lexeme]:
        """The part as a product: each letter a name of its own, the index belonging to the last."""
        last = len(self.base) - 1
        # Of a character that is several letters, such as ﬁ, each has the place of the whole.
        places = [(self.start + offset, self.start + offset + 1) for offset in range(last)]
        if not self.is_exact:
            places = [(self.start, self.end)] * last
        singles = [
            Part(letter, "", self.is_lowered, 0, *place) for letter, place in zip(self.base[:last], places, strict=True)
        ]
        start = self.start + last if self.is_exact else self.start
        tail = Part(self.base[last], self.index, self.is_lowered, self.primes, start, self.end)
        return [part.name() for part in (*singles, tail)]


def parts(word: Lexeme) -> list[Part]:
    """The parts of a word: ``x1y₂`` has two, ``αβ`` has two, ``bias`` has one."""
    return [_part(match, word) for match in _PART.finditer(word.text)]


def identifier(word: Lexeme) -> str:
    """The identifier of the whole word, taken as one name."""
    return "".join(part.identifier for part in parts(word))


def label(word: Lexeme) -> str:
    """The whole word as one name, as typed, its subscripts spelt as digits."""
    return "".join(part.label for part in parts(word))


def parse_name(text: str) -> str:
    """The identifier of a name typed by itself, in any of its spellings: ``x₁`` -> ``x1``, ``lambda`` -> ``λ``.

    Raises:
        NotationError: where it is no name.
    """
    lexemes = scan(text)
    is_word = len(lexemes) == 1 and lexemes[0].kind is Kind.WORD and "." not in lexemes[0].text
    if not is_word or not identifier(lexemes[0]).isidentifier():
        raise refuse(ProblemKind.NOT_A_NAME, 0, len(text), word=f"“{text}”")
    return identifier(lexemes[0])


def is_single_letter(part: Part) -> bool:
    """Whether a name stands there by itself: one letter, or a Greek one spelt out."""
    return len(part.base) == 1 or is_greek(GREEK.get(part.base, "?"))


def _part(match: re.Match[str], word: Lexeme) -> Part:
    index = ""
    for piece in _TAIL_PIECE.findall(match["tail"]):
        plain = "".join(SUBSCRIPTS.get(one, one) for one in piece).strip("_{}")
        for run in _DIGITS_FIRST.findall(plain):
            index += run if run.isdecimal() and not index else f"_{GREEK.get(run, run)}"
    is_lowered = not match["tail"][:1].isascii() or match["tail"].startswith("_")
    # A ligature such as ﬁ is typed as one character and read as two; its word is then one place as a whole.
    is_even = len(word.text) == word.end - word.start
    start, end = (word.start + match.start(), word.start + match.end()) if is_even else (word.start, word.end)
    return Part(match["base"], index, is_lowered, len(match["primes"]), start, end, is_even)
