"""Words become functions, constants, names, or products of names."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from keyword import iskeyword

from core.notation import names
from core.notation.lexeme import BEGINS_OPERAND, Kind, Lexeme
from core.notation.names import Part
from core.notation.problem import ProblemKind, refuse
from core.notation.suggestions import run_together, suggestion
from core.notation.vocabulary import ABSENT, BY_PATH, CONSTANTS, FUNCTIONS, MACROS, RESERVED

_PATHS = {path for path, _ in BY_PATH}
_MATH_CONSTANTS = {f"math.{name}": symbol for symbol, name in CONSTANTS.items()}


def resolve_words(lexemes: Iterable[Lexeme], declared: Mapping[str, str]) -> list[Lexeme]:
    """Replaces each word by what it stands for in this formula.

    Args:
        lexemes: the formula's pieces.
        declared: identifier -> label of the names that stand before the equals sign.

    Raises:
        NotationError: where a word cannot be used, or probably is not what was meant.
    """
    all_lexemes = list(lexemes)
    alone = {part.identifier for part in map(_single_letter, all_lexemes) if part} | set(declared)
    resolver = _Resolver(dict(declared), frozenset(alone))
    resolved: list[Lexeme] = []
    for index, lexeme in enumerate(all_lexemes):
        following = _following(all_lexemes, index)
        resolved += resolver.resolve(lexeme, following) if lexeme.kind is Kind.WORD else [lexeme]
    return resolved


def _following(lexemes: Sequence[Lexeme], index: int) -> Lexeme | None:
    """What follows a word; behind a power of it, as in ``sn²(x)``, what follows that."""
    place = index + 1
    if place < len(lexemes) and lexemes[place].kind is Kind.SUP_OPEN:
        while place < len(lexemes) and lexemes[place].kind is not Kind.SUP_CLOSE:
            place += 1
        place += 1
    elif place < len(lexemes) and lexemes[place].kind is Kind.POWER:
        place = _behind_exponent(lexemes, place + 1)
    return lexemes[place] if place < len(lexemes) else None


def _behind_exponent(lexemes: Sequence[Lexeme], place: int) -> int:
    while place < len(lexemes) and lexemes[place].kind in {Kind.MINUS, Kind.PLUS}:
        place += 1
    depth = 0
    while place < len(lexemes):
        depth += (lexemes[place].kind is Kind.OPEN) - (lexemes[place].kind is Kind.CLOSE)
        place += 1
        if depth <= 0:
            break
    return place


def _single_letter(lexeme: Lexeme) -> Part | None:
    if lexeme.kind is not Kind.WORD or "." in lexeme.text:
        return None
    parts = names.parts(lexeme)
    return parts[0] if len(parts) == 1 and names.is_single_letter(parts[0]) else None


def is_function(word: str) -> bool:
    """Whether the vocabulary has a function of that name."""
    return word in FUNCTIONS or word in MACROS


@dataclass(frozen=True, slots=True)
class _Resolver:
    """The words of one formula: which names were declared, and which stand alone somewhere."""

    declared: dict[str, str]
    alone: frozenset[str]

    def resolve(self, word: Lexeme, following: Lexeme | None) -> list[Lexeme]:
        if "." in word.text:
            return [_dotted(word)]
        whole = names.identifier(word)
        if whole in self.declared:
            return [Lexeme(Kind.NAME, whole, word.start, word.end, self.declared[whole])]
        if is_function(word.text):
            return [_function(word.text, word)]
        parts = names.parts(word)
        resolved: list[Lexeme] = []
        for part in parts[:-1]:
            _refuse_ambiguous_index(part, word)
            resolved += self._resolve_part(part, is_before_operand=True, is_before_bracket=False)
        is_before_operand = following is not None and following.kind in BEGINS_OPERAND
        is_before_bracket = following is not None and following.kind is Kind.OPEN
        return resolved + self._resolve_part(
            parts[-1], is_before_operand=is_before_operand, is_before_bracket=is_before_bracket
        )

    def _resolve_part(self, part: Part, *, is_before_operand: bool, is_before_bracket: bool) -> list[Lexeme]:
        if part.identifier in self.declared:
            return [part.name()]
        if is_function(part.base):
            return _indexed_function(part)
        if names.is_single_letter(part):
            return [_letter(part, is_before_bracket=is_before_bracket)]
        _refuse_unusable(part, is_before_operand=is_before_operand)
        if "_" in part.index:
            return [part.name()]
        return self._product_or_name(part, is_before_operand=is_before_operand, is_before_bracket=is_before_bracket)

    def _product_or_name(self, part: Part, *, is_before_operand: bool, is_before_bracket: bool) -> list[Lexeme]:
        letters = part.letters()
        known = [letter.text in self.alone or letter.text in CONSTANTS for letter in letters]
        product = [_constant_or_name(letter) for letter in letters]
        if len(letters) == 2:
            if is_before_bracket and not any(letter.text in self.alone for letter in letters):
                _refuse_misspelt(part, f"For a product write {letters[0].text}·{letters[1].text}·(…).")
            return product
        if all(known):
            return product
        if apart := run_together(part.base, self.alone):
            raise refuse(
                ProblemKind.WORDS_RUN_TOGETHER, part.start, part.end, word=part.base, suggestion=apart + part.index
            )
        if is_before_operand:
            _refuse_misspelt(part, f"For a name of your own declare it: f({part.base}) = …")
        return [part.name()]


def _dotted(word: Lexeme) -> Lexeme:
    """``torch.sin``, ``math.pi``: the way they stand in a script."""
    if word.text in _PATHS:
        return _function(word.text, word)
    if word.text in _MATH_CONSTANTS:
        return Lexeme(Kind.CONSTANT, _MATH_CONSTANTS[word.text], word.start, word.end)
    last = word.text.rpartition(".")[2]
    if is_function(last):
        return _function(last, word)
    raise refuse(ProblemKind.DOT_ACCESS, word.start + word.text.index("."), word.end)


def _function(name: str, word: Lexeme | Part) -> Lexeme:
    return Lexeme(Kind.FUNCTION, name, word.start, word.end, name.rpartition(".")[2])


def _letter(part: Part, *, is_before_bracket: bool) -> Lexeme:
    if part.identifier == "σ" and is_before_bracket:
        return Lexeme(Kind.FUNCTION, "sigmoid", part.start, part.end, part.base)
    return _constant_or_name(part.name())


def _constant_or_name(name: Lexeme) -> Lexeme:
    return Lexeme(Kind.CONSTANT, name.text, name.start, name.end) if name.text in CONSTANTS else name


def _indexed_function(part: Part) -> list[Lexeme]:
    """``log₂`` and ``sin2x``: a digit behind a function is its base if it is lowered, otherwise its argument."""
    if part.primes:
        raise refuse(ProblemKind.DERIVATIVE, part.start, part.end, word=part.base)
    if not part.index:
        return [_function(part.base, part)]
    if is_function(part.base + part.index):
        return [_function(part.base + part.index, part)]
    if part.is_lowered and part.base in {"log", "ln", "lg"}:
        fix = f"ln(x)/ln({part.index.strip('_')})"
        raise refuse(ProblemKind.UNKNOWN_BASE, part.start, part.end, fix=fix)
    if part.is_lowered or not part.index.isdecimal():
        return [part.name()]
    split = part.start + len(part.base)
    return [
        Lexeme(Kind.FUNCTION, part.base, part.start, split, part.base),
        Lexeme(Kind.NUMBER, part.index, split, part.end),
    ]


def _refuse_ambiguous_index(part: Part, word: Lexeme) -> None:
    """``log2x`` may be ``log₂(x)`` or ``log(2x)``."""
    indexed = part.base + part.index
    if part.index and not part.is_lowered and is_function(part.base) and is_function(indexed):
        rest = word.text[len(indexed) :]
        raise refuse(
            ProblemKind.AMBIGUOUS_WORD,
            word.start,
            word.end,
            word=word.text,
            first=f"{indexed}({rest})",
            second=f"{part.base}({part.index}{rest})",
        )


def _refuse_unusable(part: Part, *, is_before_operand: bool) -> None:
    if iskeyword(part.base) and not part.index:
        raise refuse(ProblemKind.PYTHON_KEYWORD, part.start, part.end, word=part.base)
    if part.base in RESERVED:
        raise refuse(ProblemKind.RESERVED_NAME, part.start, part.end, word=part.base)
    if is_before_operand and part.base in ABSENT:
        raise refuse(ProblemKind.ABSENT_FUNCTION, part.start, part.end, word=part.base, fix=ABSENT[part.base])


def _refuse_misspelt(part: Part, product: str) -> None:
    meant = suggestion(part.base)
    if meant:
        raise refuse(ProblemKind.DID_YOU_MEAN, part.start, part.end, word=part.base, suggestion=meant, product=product)
