"""Scopes are Python's: what its compiler refuses is refused in its words, and each name means what it means there."""

import ast
import symtable

import pytest

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError, RefusalKind
from core.notation.program_scopes import Reach

WRONG = (
    "def f():\n    print(a)\n    global a",
    "def f():\n    a = 1\n    global a",
    "def f():\n    for a in []:\n        global a",
    "def f(a):\n    global a",
    "def f(*, a=1):\n    global a",
    "def f(*a):\n    nonlocal a",
    "nonlocal a",
    "def f():\n    nonlocal a",
    "def f():\n    a = 1\n    def g():\n        a = 2\n        nonlocal a",
    "def f():\n    a = 1\n    def g():\n        print(a)\n        nonlocal a",
    "a = 1\ndef f():\n    nonlocal a",
    "def f():\n    a = 1\n    def g():\n        global a\n        nonlocal a",
    "def f(a, a): pass",
    "lambda a, *a: a",
    "a = 1\nglobal a",
    "print(a)\nglobal a",
    "def f():\n    def a(): pass\n    global a",
    "def f():\n    global b\n    def g():\n        nonlocal b",
    "[i := 0 for i in [1]]",
    "[[(j := 0) for i in [1]] for j in [2]]",
    "[i for i in (j := [1])]",
    "[i for i in [1] if (i := 2)]",
    "[i for i in (lambda: (k := [1]))()]",
    "[i for i in [1] if (j := 0) for j in [2]]",
    "{i: 1 for i in [1] for k in [(i := 0)]}",
    "[i for i in [1] if [(i := k) for k in [2]]]",
    "[0 for i, (j, *k) in [] if (k := 1)]",
)
RIGHT = (
    "def f():\n    global a\n    a = 1",
    "def f():\n    a = 1\n    def g():\n        nonlocal a\n        a = 2",
    "def f():\n    a = 1\n    def g():\n        def h():\n            nonlocal a\n            a += 1",
    "[last := i for i in [1]]",
    "def f():\n    return [(last := i) for i in [1]], last",
    "[(lambda: (x := i))() for i in [1]]",
    "global a\na = 1",
    "[(lambda: (i := 0)) for i in [1]]",
    "[(i := j) for j in [1]] + [i for i in [2]]",
    "[i for i in [1] if [(j := 0) for k in []] for j in [2]]",
    "def f(x=[y for y in []]): pass",
    "def f():\n    global a, b\n    a = b = 1\n    def g():\n        return a",
)


def said_by_python(text: str) -> str:
    """What Python's own compiler says; nothing is run."""
    try:
        compile(text, "<script>", "exec")
    except SyntaxError as error:
        return error.msg
    return ""


@pytest.mark.parametrize("text", WRONG)
def test_that_what_pythons_compiler_refuses_is_refused_in_its_words(text: str) -> None:
    said = said_by_python(text)
    assert said
    with pytest.raises(ProgramRefusedError) as refused:
        parse_program(text)
    (refusal,) = refused.value.refusals
    assert refusal.kind is RefusalKind.SYNTAX
    assert refusal.details["reason"] == said


@pytest.mark.parametrize("text", RIGHT)
def test_that_what_python_takes_is_taken(text: str) -> None:
    assert said_by_python(text) == ""
    parse_program(text)


SCRIPT = """
import math as m, torch
a, (b, *c) = 1, (2, 3)
def outer(p, *q, r=a, **s):
    global g
    g = n = [w for w in q if (v := w)]
    def inner():
        nonlocal n
        n = p
        t = lambda k: k + n + g + a
        return t, {x: v for x in s}
    try:
        import numpy
    except ValueError as e:
        del e
    for i in r: pass
    with torch.no_grad() as h: pass
    return inner, lambda: [u for u in (i for i in r)]
"""


def test_that_every_name_means_what_it_means_to_python() -> None:
    program = parse_program(SCRIPT)
    table = symtable.symtable(SCRIPT, "<script>", "exec")
    functions = {node.name: node for node in ast.walk(program.tree) if isinstance(node, ast.FunctionDef)}
    for path in (("outer",), ("outer", "inner")):
        theirs = table
        for name in path:
            theirs = next(one for one in theirs.get_children() if one.get_name() == name)
        ours = program.scopes[functions[path[-1]]]
        checked = 0
        for symbol in theirs.get_symbols():
            if symbol.get_name() in {"v", "w", "x"}:
                continue  # Python 3.12 puts comprehensions into the function around them
            reach, _ = ours.resolve(symbol.get_name())
            assert (symbol.get_name(), reach) == (symbol.get_name(), reach_of(symbol))
            checked += 1
        assert checked >= 4


def reach_of(symbol: symtable.Symbol) -> Reach:
    if symbol.is_free():
        return Reach.ENCLOSING
    return Reach.GLOBAL if symbol.is_global() else Reach.LOCAL
