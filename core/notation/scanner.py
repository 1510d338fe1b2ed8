"""Text is cut into lexemes, each with the place where it was typed."""

import re
from collections.abc import Iterator

from core.notation.characters import (
    FRACTIONS,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    TRANSPOSE,
    Characters,
    is_greek,
    is_letter,
    plain_characters,
    unreadable,
)
from core.notation.lexeme import Kind, Lexeme
from core.notation.problem import ProblemKind, refuse

LONGEST_TEXT = 10_240
"""Characters; a longer text is refused unread."""

_NUMBER = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+\-]?[0-9]+)?")
_TOO_MANY_POINTS = re.compile(r"[0-9.]+")
_DOTTED = re.compile(r"(?:torch|math)(?:\.(?!T\b)[A-Za-z_][A-Za-z_0-9]*)+")
_SYMBOLS = {
    "**": Kind.POWER,
    "^": Kind.POWER,
    "+": Kind.PLUS,
    "-": Kind.MINUS,
    "*": Kind.TIMES,
    "/": Kind.DIVIDE,
    "@": Kind.AT,
    "√": Kind.ROOT,
    "∛": Kind.ROOT,
    "∜": Kind.ROOT,
    ",": Kind.COMMA,
    ":=": Kind.EQUALS,
    "≔": Kind.EQUALS,
    ":": Kind.COLON,
    "==": Kind.COMPARE,
    "!=": Kind.COMPARE,
    "<=": Kind.COMPARE,
    ">=": Kind.COMPARE,
    "<": Kind.COMPARE,
    ">": Kind.COMPARE,
    "&": Kind.AND,
    "=": Kind.EQUALS,
    "(": Kind.OPEN,
    ")": Kind.CLOSE,
    "{": Kind.OPEN,
    "}": Kind.CLOSE,
    "[": Kind.INDEX_OPEN,
    "]": Kind.INDEX_CLOSE,
    "⌊": Kind.FLOOR_OPEN,
    "⌋": Kind.FLOOR_CLOSE,
    "⌈": Kind.CEIL_OPEN,
    "⌉": Kind.CEIL_CLOSE,
    "|": Kind.BAR,
    "‖": Kind.NORM,
    ".T": Kind.TRANSPOSE,
    TRANSPOSE: Kind.TRANSPOSE,
}
_SYMBOL = re.compile("|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=len, reverse=True)))
_SUPERSCRIPT_RUN = re.compile(f"[{re.escape(''.join(SUPERSCRIPTS))}]+")
_WORD_TAIL = re.compile(
    rf"(?:[0-9]+|[{''.join(SUBSCRIPTS)}]+|_\{{[0-9A-Za-z]+\}}|_[0-9]+|_[A-Za-z\u0370-\u03ff][0-9A-Za-z]*)*'*"
)
_NORM_INDEX = re.compile(rf"_?[0-9]+|[{''.join(SUBSCRIPTS)}]+")


def scan(text: str) -> list[Lexeme]:
    """Cuts text into lexemes.

    Raises:
        NotationError: where a character or a number means nothing, or the text is empty or too long.
    """
    if len(text) > LONGEST_TEXT:
        raise refuse(ProblemKind.TOO_LONG, LONGEST_TEXT, len(text), length=len(text), limit=LONGEST_TEXT)
    lexemes = list(_scan(plain_characters(text)))
    if not lexemes:
        raise refuse(ProblemKind.EMPTY, 0, len(text))
    return lexemes


def _scan(characters: Characters) -> Iterator[Lexeme]:
    index = 0
    before: Kind | None = None
    while index < len(characters.plain):
        if characters.plain[index] == " ":
            index += 1
            continue
        index, lexemes = _scan_one(characters, index, before)
        yield from lexemes
        before = lexemes[-1].kind


def _scan_one(characters: Characters, index: int, before: Kind | None) -> tuple[int, list[Lexeme]]:
    plain = characters.plain
    if number := _NUMBER.match(plain, index):
        return number.end(), [_number(characters, number, before)]
    if is_letter(plain[index]):
        return _word(characters, index)
    if run := _SUPERSCRIPT_RUN.match(plain, index):
        return run.end(), _superscript(characters, run)
    if before is Kind.NORM and (norm_index := _NORM_INDEX.match(plain, index)):
        digits = "".join(SUBSCRIPTS.get(one, one) for one in norm_index.group().lstrip("_"))
        return norm_index.end(), [_lexeme(characters, Kind.NORM_INDEX, index, norm_index.end(), digits)]
    return _symbol(characters, index, before)


def _number(characters: Characters, number: re.Match[str], before: Kind | None) -> Lexeme:
    start, end = number.span()
    if characters.plain[end : end + 1] == "." and not characters.plain.startswith(".T", end):
        longest = _TOO_MANY_POINTS.match(characters.plain, start)
        end = longest.end() if longest else end
        written = characters.plain[start:end]
        raise refuse(ProblemKind.BAD_NUMBER, characters.start(start), characters.end(end), number=written)
    if before is Kind.NUMBER:
        raise refuse(ProblemKind.ADJACENT_NUMBERS, characters.start(start), characters.end(end))
    if float(number.group()) == float("inf"):
        shown = number.group() if len(number.group()) < 24 else f"{number.group()[:20]}…"
        raise refuse(ProblemKind.NUMBER_TOO_LARGE, characters.start(start), characters.end(end), number=shown)
    return _lexeme(characters, Kind.NUMBER, start, end)


def _word(characters: Characters, index: int) -> tuple[int, list[Lexeme]]:
    """A run of letters with what is attached to it: digits, subscripts, primes; or a dotted name of torch or math."""
    plain = characters.plain
    if dotted := _DOTTED.match(plain, index):
        return dotted.end(), [_lexeme(characters, Kind.WORD, index, dotted.end())]
    end = index
    while end < len(plain) and is_letter(plain[end]):
        end = _end_of_part(plain, end)
    return end, [_lexeme(characters, Kind.WORD, index, end)]


def _end_of_part(plain: str, index: int) -> int:
    end = index + 1
    if not is_greek(plain[index]):
        while end < len(plain) and is_letter(plain[end]) and not is_greek(plain[end]):
            end += 1
    tail = _WORD_TAIL.match(plain, end)
    return tail.end() if tail else end


def _superscript(characters: Characters, run: re.Match[str]) -> list[Lexeme]:
    """``⁻²`` is read as ``^(-2)``; a digit behind a letter is a power there: ``e⁻ˣ²`` is ``e^(-x^2)``."""
    start, end = run.span()
    plain, places = "", []
    for offset, raised in enumerate(run.group()):
        one = SUPERSCRIPTS[raised]
        if one.isdecimal() and plain[-1:].isalpha():
            plain += "^"
            places.append(characters.places[start + offset])
        plain += one
        places.append(characters.places[start + offset])
    opening = _lexeme(characters, Kind.SUP_OPEN, start, start + 1)
    closing = _lexeme(characters, Kind.SUP_CLOSE, end - 1, end)
    return [opening, *_scan(Characters(plain, tuple(places))), closing]


def _symbol(characters: Characters, index: int, before: Kind | None) -> tuple[int, list[Lexeme]]:
    character = characters.plain[index]
    if character in FRACTIONS:
        if before is Kind.NUMBER:
            raise refuse(ProblemKind.MIXED_NUMBER, characters.start(index), characters.end(index + 1))
        numerator, denominator = FRACTIONS[character]
        return index + 1, [_lexeme(characters, Kind.FRACTION, index, index + 1, f"{numerator}/{denominator}")]
    if symbol := _SYMBOL.match(characters.plain, index):
        return symbol.end(), [_lexeme(characters, _SYMBOLS[symbol.group()], index, symbol.end())]
    start, end = characters.start(index), characters.end(index + 1)
    if character == ".":
        raise refuse(ProblemKind.DOT_ACCESS, start, end)
    if character == "_":
        raise refuse(ProblemKind.UNDERSCORE, start, end)
    raise unreadable(character, start, end)


def _lexeme(characters: Characters, kind: Kind, start: int, end: int, text: str | None = None) -> Lexeme:
    plain = characters.plain[start:end] if text is None else text
    return Lexeme(kind, plain, characters.start(start), characters.end(end))
