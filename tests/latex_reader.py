"""LaTeX read back into the maths notation, as a person would read it aloud: the counterpart of ``typeset``."""

import re
from collections.abc import Callable

from core.notation.vocabulary import GREEK

_SIGNS = {
    r"\cdot": "·",
    r"\times": "×",
    r"\lt": "<",
    r"\gt": ">",
    r"\le": "≤",
    r"\ge": "≥",
    r"\ne": "≠",
    r"\wedge": "&",
    r"\pi": "π",
    r"\,": " ",
    r"\;": " ",
    r"\lvert": "|",
    r"\rvert": "|",
    r"\lVert": "‖",
    r"\rVert": "‖",
    r"\lfloor": "⌊",
    r"\rfloor": "⌋",
    r"\lceil": "⌈",
    r"\rceil": "⌉",
    r"\left": "",
    r"\right": "",
    r"\sigma": "σ",
    r"\_": "_",
    r"\prime": "'",
    r"\enspace": "",
    "=": "==",
} | {rf"\{name}": letter for name, letter in GREEK.items() if name != "pi"}


def read(latex: str) -> str:
    """The text that means what the LaTeX shows."""
    return _Reader(latex).until("")


class _Reader:
    """What is still to be read."""

    def __init__(self, latex: str) -> None:
        self.tokens = re.findall(r"\\[A-Za-z]+|\\.|[0-9]+|\S", latex)[::-1]

    def until(self, end: str) -> str:
        parts: list[str] = []
        while self.tokens and self.tokens[-1] != end:
            parts.append(self.part())
        if end:
            assert self.tokens.pop() == end
        return "".join(parts)

    def part(self) -> str:
        sign = self.tokens.pop()
        if sign in _RULES:
            return _RULES[sign](self)
        return _SIGNS.get(sign, sign if sign.isdigit() or sign == "." else f" {sign}")

    def group(self) -> str:
        assert self.tokens.pop() == "{"
        return self.until("}")

    def word(self) -> str:
        return self.group().replace(" ", "")

    def fraction(self) -> str:
        numerator, denominator = self.group(), self.group()
        return "½" if (numerator, denominator) == ("1", "2") else f"(({numerator})/({denominator}))"

    def root(self) -> str:
        sign = "√"
        if self.tokens[-1] == "[":
            sign = {"3": "∛", "4": "∜"}["".join(self.tokens.pop() for _ in range(3))[1]]
        return f" {sign}({self.group()})"

    def upright(self) -> str:
        """A word, spaced from what follows unless that is its own index."""
        return f" {self.word()}" + " " * (self.tokens[-1:] != ["_"])

    def transpose(self) -> str:
        assert self.word() == "T"
        return "ᵀ"

    def above(self) -> str:
        raised = self.group()
        return raised if set(raised) <= {"'", "ᵀ"} else f"^({raised})"

    def below(self) -> str:
        return "".join(f"_{piece}" for piece in self.word().split(","))

    def cases(self) -> str:
        assert self.word() == "cases"
        value, condition, other = self.until("&"), self.until(r"\\"), self.until("&")
        assert self.until(r"\end").strip() == "otherwise"
        assert self.word() == "cases"
        return f" where({condition}, {value}, {other})"


_RULES: dict[str, Callable[[_Reader], str]] = {
    r"\frac": _Reader.fraction,
    r"\sqrt": _Reader.root,
    r"\mathrm": _Reader.upright,
    r"\mathsf": _Reader.transpose,
    r"\begin": _Reader.cases,
    r"\text": _Reader.word,
    "^": _Reader.above,
    "_": _Reader.below,
    "{": lambda reader: reader.until("}"),
}
COMMANDS = frozenset({*_SIGNS, *_RULES, r"\end", r"\\"})
"""Everything that may begin with a backslash."""
