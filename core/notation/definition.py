"""What stands before the equals sign: ``f(x) =``, ``L(w, b) =``, ``y =``."""

from collections.abc import Sequence
from dataclasses import dataclass
from keyword import iskeyword

from core.notation import names
from core.notation.lexeme import Kind, Lexeme
from core.notation.problem import ProblemKind, refuse
from core.notation.vocabulary import RESERVED
from core.notation.words import is_function

USUAL_RESULT = "f"


@dataclass(frozen=True, slots=True)
class Definition:
    """The name of the result, and the parameters that were declared with it.

    Attributes:
        result: the result's name as typed.
        identifier: its identifier; None where no name was given.
        declared: identifier -> label, in order.
    """

    result: str
    identifier: str | None
    declared: dict[str, str]


def split_definition(lexemes: Sequence[Lexeme]) -> tuple[Definition, list[Lexeme]]:
    """Takes a definition from the front of a formula; the rest is its body.

    Raises:
        NotationError: where something else than a name and its parameters stands before the equals sign.
    """
    equals = [index for index, lexeme in enumerate(lexemes) if lexeme.kind is Kind.EQUALS]
    if not equals:
        return Definition(USUAL_RESULT, None, {}), list(lexemes)
    if len(equals) > 1:
        second = lexemes[equals[1]]
        raise refuse(ProblemKind.TOO_MANY_EQUALS, second.start, second.end)
    front, body = lexemes[: equals[0]], list(lexemes[equals[0] + 1 :])
    if not body:
        sign = lexemes[equals[0]]
        raise refuse(ProblemKind.MISSING_OPERAND, sign.start, sign.end, before="=")
    return _definition(front, lexemes[equals[0]]), body


def _definition(front: Sequence[Lexeme], equals: Lexeme) -> Definition:
    end = front[-1].end if front else equals.end
    if not front or front[0].kind is not Kind.WORD:
        raise refuse(ProblemKind.BAD_DEFINITION, front[0].start if front else equals.start, end)
    result = front[0]
    _refuse_unusable_name(result)
    if len(front) == 1:
        return Definition(names.label(result), names.identifier(result), {})
    if front[1].kind is not Kind.OPEN or front[-1].kind is not Kind.CLOSE:
        raise refuse(ProblemKind.BAD_DEFINITION, front[0].start, end)
    return Definition(names.label(result), names.identifier(result), _declared(front[2:-1], front[-1]))


def _declared(lexemes: Sequence[Lexeme], closing: Lexeme) -> dict[str, str]:
    declared: dict[str, str] = {}
    for index, lexeme in enumerate([*lexemes, closing]):
        if index % 2:
            if lexeme.kind not in {Kind.COMMA, Kind.CLOSE}:
                raise refuse(ProblemKind.BAD_DEFINITION, lexeme.start, lexeme.end)
            continue
        if lexeme.kind is not Kind.WORD:
            raise refuse(ProblemKind.NOT_A_NAME, lexeme.start, lexeme.end, word=lexeme.text)
        _refuse_unusable_name(lexeme)
        name = names.identifier(lexeme)
        if name in declared:
            raise refuse(ProblemKind.DECLARED_TWICE, lexeme.start, lexeme.end, word=lexeme.text)
        declared[name] = names.label(lexeme)
    return declared


def _refuse_unusable_name(word: Lexeme) -> None:
    name = names.identifier(word)
    if is_function(word.text):
        raise refuse(ProblemKind.FUNCTION_AS_NAME, word.start, word.end, word=word.text)
    if iskeyword(name):
        raise refuse(ProblemKind.PYTHON_KEYWORD, word.start, word.end, word=word.text)
    if word.text in RESERVED:
        raise refuse(ProblemKind.RESERVED_NAME, word.start, word.end, word=word.text)
    if not name.isidentifier() or "." in word.text:
        raise refuse(ProblemKind.NOT_A_NAME, word.start, word.end, word=word.text)
