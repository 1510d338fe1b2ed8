"""Whatever Python's parser or compiler refuses is refused in its words, at its place."""

import pytest

from core.notation.program import DEEPEST_PROGRAM, LONGEST_PROGRAM, MOST_REFUSALS, parse_program
from core.notation.program_problem import ProgramRefusedError, Refusal, RefusalKind

BROKEN = (
    "x = (1",
    "x = 1)",
    "if x\n    y",
    "x = 'abc",
    "for in x: pass",
    "def f(:\n    pass",
    "  x = 1",
    "if 1:\nx = 2",
    "x = 1 2",
    "1 = x",
    "f() = 3",
    "x + 1 = 2",
    "del f()",
    "None = 1",
    "print 'a'",
    "f'{x'",
    "x = 5 +",
    "while True print(1)",
    "a = b = ",
    "f(a=1, 2)",
    "λ = '😀' +",
    "x = 1\n\ty = 2",
    "else: pass",
    "x = 0777",
    "lambda x: = 3",
    "import torch as",
    "try:\n    pass",
)
MISPLACED = (
    "return 1",
    "x = 1\nif x:\n    return",
    "break",
    "continue",
    "if 1:\n    break",
    "for x in []:\n    pass\nelse:\n    break",
    "while 1:\n    def f():\n        continue",
    "for x in []:\n    f = lambda: 1\ncontinue",
    "try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass",
    "*a, *b = [1]",
    "*a = [1]",
    "for *a in [1]: pass",
    "x = *[1]",
    "*[1]",
    "def f():\n    return *[1]",
    "print(a=1, a=2)",
    "for x in *[1]: pass",
    "[*a, [*b, *c]] = [1]",
)


def refused(text: str) -> Refusal:
    with pytest.raises(ProgramRefusedError) as raised:
        parse_program(text)
    return raised.value.refusals[0]


def said_by_python(text: str) -> SyntaxError:
    with pytest.raises(SyntaxError) as raised:
        compile(text, "<script>", "exec")
    return raised.value


@pytest.mark.parametrize("text", BROKEN)
def test_that_broken_syntax_is_refused_in_pythons_words_at_pythons_place(text: str) -> None:
    error, refusal = said_by_python(text), refused(text)
    assert refusal.kind in (RefusalKind.SYNTAX, RefusalKind.SYNTAX_QUESTION)
    assert refusal.details["reason"] == error.msg.rstrip(".")
    assert refusal.place.line == error.lineno
    assert refusal.place.column == max((error.offset or 1) - 1, 0)


@pytest.mark.parametrize("text", MISPLACED)
def test_that_what_stands_where_it_cannot_is_refused_in_pythons_words(text: str) -> None:
    error, refusal = said_by_python(text), refused(text)
    assert refusal.details["reason"].startswith(error.msg.split(" (")[0].rstrip("."))
    assert refusal.place.line == error.lineno


@pytest.mark.parametrize(
    "text",
    [
        "for x in []:\n    for y in []: break\n    else: continue",
        "def f():\n    while 1:\n        if 1: return\n        else: break",
        "while 1:\n    try: break\n    finally: pass",
        "a, *b = [*range(3), *[1]]\nprint(*a, *b, **{}, **{})",
        "x = *a, 1\nfor y in *a, 1: pass\nx[*a, 1]",
        "try: pass\nexcept ValueError: pass\nexcept: pass",
        "def f(a, /, b, *c, d=1, **e): return *c, 1",
    ],
)
def test_that_what_stands_where_it_can_is_taken(text: str) -> None:
    compile(text, "<script>", "exec")
    parse_program(text)


@pytest.mark.parametrize(
    ("text", "found", "line"),
    [
        ("x = 1\n%matplotlib inline", "%matplotlib", 2),
        ("!pip install torch", "!pip", 1),
        ("import torch\n%%time\nx = 1", "%%time", 2),
        ("x = 1\n\nx?", "x?", 3),
    ],
)
def test_that_a_command_to_a_notebook_is_told_to_be_one(text: str, found: str, line: int) -> None:
    refusal = refused(text)
    assert refusal.kind is RefusalKind.NOTEBOOK_COMMAND
    assert refusal.details == {"found": found}
    assert refusal.place.line == line


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("x = 1\ny = '学习率 😀'; z = open", 2, 17),
        ("λ = (1,\n     '梯度', eval)", 2, 11),
        ("f(\n  a,\n  b.__class__)", 3, 2),
        ("# \x0c \u2028 lines as Python counts them\nopen", 2, 0),
        ("x = 1\r\nopen\r\n", 2, 0),
    ],
)
def test_that_places_count_characters_and_pythons_lines(text: str, line: int, column: int) -> None:
    place = refused(text).place
    assert (place.line, place.column) == (line, column)


def test_that_all_refusals_come_at_once_in_the_order_of_the_text() -> None:
    with pytest.raises(ProgramRefusedError) as raised:
        parse_program("import os\nclass A: pass\nx = eval('1')\nasync def f(): pass\n@f\ndef g(): yield 1\nb''")
    assert [one.kind for one in raised.value.refusals] == [
        *(RefusalKind.IMPORT, RefusalKind.CLASS, RefusalKind.BUILTIN, RefusalKind.ASYNC),
        *(RefusalKind.DECORATOR, RefusalKind.BYTES),
    ]
    places = [(one.place.line, one.place.column) for one in raised.value.refusals]
    assert places == sorted(places)


def test_that_of_very_many_refusals_only_some_are_told() -> None:
    with pytest.raises(ProgramRefusedError) as raised:
        parse_program("open\n" * 100)
    assert len(raised.value.refusals) == MOST_REFUSALS


def test_that_a_program_is_taken_up_to_its_greatest_length_and_depth_and_not_beyond() -> None:
    parse_program("#" * LONGEST_PROGRAM)
    assert refused("#" * (LONGEST_PROGRAM + 1)).kind is RefusalKind.TOO_LONG
    depths = [depth for depth in range(1, 300) if is_taken("x = " + "-" * depth + "1")]
    assert depths == list(range(1, len(depths) + 1))
    assert DEEPEST_PROGRAM - 10 < len(depths) < DEEPEST_PROGRAM
    assert refused("x = " + "-" * 300 + "1").kind is RefusalKind.TOO_DEEP
    assert refused("(" * 100_000 + ")" * 100_000).kind in (RefusalKind.TOO_DEEP, RefusalKind.SYNTAX)


def is_taken(text: str) -> bool:
    try:
        parse_program(text)
    except ProgramRefusedError:
        return False
    return True


@pytest.mark.parametrize("text", ["x = '\0'", "\0", "x = '\ud800'"])
def test_that_what_is_no_text_is_refused(text: str) -> None:
    assert refused(text).kind in (RefusalKind.NOT_TEXT, RefusalKind.SYNTAX)


DUNDERS = (
    "__import__('os')", "x.__class__", "def __f(): pass", "def f(__a): pass", "f(__a=1)", "x = lambda *__a: 1",
    "import torch as __t", "from torch import __version__", "global __a", "try: pass\nexcept ValueError as __e: pass",
    "x.__a = 1", "del x.__a", "for __i in []: pass", "[__i for __i in []]", "(__a := 1)", "__builtins__",
    "x.__ｃlass__",
)  # fmt: skip


@pytest.mark.parametrize("text", DUNDERS)
def test_that_two_underscores_in_front_are_refused_wherever_a_name_can_stand(text: str) -> None:
    assert refused(text).kind is RefusalKind.DUNDER


IMPORTS = {
    "import os": "os cannot be imported here. Leave it out; scripts reach neither files nor the system.",
    "import torch.utils.cpp_extension": "torch.utils.cpp_extension cannot be imported here.",
    "from torch import load": "torch has no load for scripts here.",
    "from math import *": "Import the names that you need, or import math as a whole.",
    "from . import x": "There are no other files here to import from.",
    "from torch import zeros_lik": "torch has no zeros_lik for scripts here. Did you mean zeros_like?",
    "def f():\n    import sys": "sys cannot be imported here.",
}


@pytest.mark.parametrize("text", IMPORTS)
def test_that_an_import_outside_the_table_is_refused_with_its_sentence(text: str) -> None:
    assert refused(text).sentence().startswith(IMPORTS[text])


@pytest.mark.parametrize(
    "text",
    [
        "import torch, numpy as np, math as m",
        "from torch import nn, optim\nimport torch.nn.functional as F",
        "from torch.autograd.functional import hessian as h, jacobian",
        "import torch.nn\nimport torch.optim.lr_scheduler",
        "from torch.func import grad, vmap",
    ],
)
def test_that_imports_of_the_table_are_taken(text: str) -> None:
    parse_program(text)


def test_that_a_name_of_a_builtin_may_be_the_scripts_own() -> None:
    parse_program("input = 3\nprint(input)\ndef f(open): return open")
    assert refused("print(input)").details["fix"] == "Give the value in the script itself."
