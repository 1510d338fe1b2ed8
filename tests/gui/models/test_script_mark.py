from core.notation.program_problem import Place
from gui.models.script_mark import MarkKind, ScriptMark, gravest, marks_on, signs_of


def mark(kind: MarkKind, line: int, end_line: int = 0) -> ScriptMark:
    return ScriptMark(kind, Place(line, 0, end_line or line, 1), f"{kind.value} in {line}")


HINT, ERROR, REFUSAL = mark(MarkKind.HINT, 2), mark(MarkKind.ERROR, 4), mark(MarkKind.REFUSAL, 3, 5)


def test_that_the_gravest_is_told_first() -> None:
    assert gravest([HINT, REFUSAL, ERROR]) is ERROR
    assert gravest([mark(MarkKind.REFUSAL, 9), REFUSAL]) is REFUSAL
    assert gravest([]) is None


def test_that_a_line_has_the_sign_of_the_gravest_that_begins_on_it() -> None:
    assert signs_of([HINT, mark(MarkKind.REFUSAL, 2), ERROR]) == {2: MarkKind.REFUSAL, 4: MarkKind.ERROR}


def test_that_a_mark_is_on_every_line_that_it_reaches_over() -> None:
    assert marks_on(4, [HINT, ERROR, REFUSAL]) == [ERROR, REFUSAL]
    assert marks_on(6, [HINT, ERROR, REFUSAL]) == []
