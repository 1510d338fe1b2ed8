"""The grammar put to work: lexemes in, a piece of syntax tree out, or what is wrong with them."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from lark import Lark, Token, UnexpectedToken
from lark.lexer import Lexer

from core.notation.lexeme import ENDS_OPERAND, Kind, Lexeme
from core.notation.piece import Piece
from core.notation.problem import NotationError, ProblemKind, refuse
from core.notation.syntax_tree import TreeBuilder

_OPENING = frozenset(
    {
        Kind.OPEN,
        Kind.CALL_OPEN,
        Kind.INDEX_OPEN,
        Kind.SUP_OPEN,
        Kind.BAR_OPEN,
        Kind.NORM_OPEN,
        Kind.FLOOR_OPEN,
        Kind.CEIL_OPEN,
    }
)
_OPERATORS = frozenset(
    {
        Kind.PLUS,
        Kind.MINUS,
        Kind.TIMES,
        Kind.DIVIDE,
        Kind.AT,
        Kind.POWER,
        Kind.COMPARE,
        Kind.AND,
    }
)


def build_tree(lexemes: Sequence[Lexeme], text: str) -> Piece:
    """Parses paired lexemes.

    Args:
        lexemes: of the formula's body.
        text: what was typed, from which messages quote.

    Raises:
        NotationError: where they follow each other in a way that means nothing.
    """
    tokens = [Token(one.kind.name, one.text, one.start, end_pos=one.end) for one in lexemes]
    try:
        piece = _parser().parse(tokens)  # a lexer of our own: it reads tokens, not text
    except UnexpectedToken as error:
        place = next((index for index, token in enumerate(tokens) if token is error.token), len(tokens))
        raise _complaint(lexemes, place, text) from error
    assert isinstance(piece, Piece)  # noqa: S101 (TreeBuilder makes nothing else at the top)
    return piece


class _Tokens(Lexer):
    """Hands on the tokens that scanner.py and its followers have made."""

    def __init__(self, _configuration: Any) -> None: ...

    def lex(self, tokens: Any, _parser_state: Any = None) -> Iterator[Token]:
        yield from tokens


@cache
def _parser() -> Lark:
    grammar = Path(__file__).with_name("formula_grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer=_Tokens, transformer=TreeBuilder())


def _complaint(lexemes: Sequence[Lexeme], place: int, text: str) -> NotationError:
    before = lexemes[place - 1] if place else None
    found = lexemes[place] if place < len(lexemes) else None
    if before is not None and before.kind is Kind.FUNCTION:
        return refuse(ProblemKind.MISSING_ARGUMENT, before.start, before.end, word=_typed(before, text))
    if before is None or before.kind in _OPENING:
        return _nothing_before(found or lexemes[-1], text)
    if before.kind not in ENDS_OPERAND:
        return _nothing_between(before, found, text)
    if found is None:
        return refuse(ProblemKind.MISSING_OPERAND, before.start, before.end, before=_typed(before, text))
    if found.kind is Kind.COMMA:
        return refuse(ProblemKind.UNEXPECTED_COMMA, found.start, found.end)
    return refuse(ProblemKind.UNEXPECTED, found.start, found.end, found=_typed(found, text))


def _nothing_before(found: Lexeme, text: str) -> NotationError:
    return refuse(ProblemKind.MISSING_OPERAND_AT_START, found.start, found.end, found=_typed(found, text))


def _nothing_between(before: Lexeme, found: Lexeme | None, text: str) -> NotationError:
    if found is not None and found.kind in _OPERATORS:
        return refuse(
            ProblemKind.DOUBLED_OPERATOR,
            before.start,
            found.end,
            found=_typed(found, text),
            before=_typed(before, text),
        )
    return refuse(ProblemKind.MISSING_OPERAND, before.start, before.end, before=_typed(before, text))


def _typed(lexeme: Lexeme, text: str) -> str:
    return text[lexeme.start : lexeme.end]
