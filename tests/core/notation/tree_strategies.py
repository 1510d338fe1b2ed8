"""Arbitrary syntax trees of Python's whole grammar, and texts that are hardly Python: what a checker has to withstand.

The grammar is read from the nodes themselves: each class of :mod:`ast` has its line of Python's own definition as its
docstring, ``BinOp(expr left, operator op, expr right)``; so a newer Python's nodes take part without being named here.
"""

import ast
import re
from functools import cache
from typing import Any

from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

IDENTIFIERS = (
    *("x", "y", "f", "torch", "np", "math", "nn", "F", "print", "len", "range", "list", "e", "self", "grad"),
    *("data", "T", "λ", "_", "_x", "__class__", "__import__", "__builtins__", "__dict__", "__subclasses__"),
    *("__globals__", "__name__", "__x", "_C", "ops", "gi_frame", "eval", "exec", "compile", "open", "input"),
    *("getattr", "setattr", "globals", "locals", "vars", "type", "object", "super", "breakpoint", "backward"),
    *("zero_", "apply_", "tofile", "load", "save", "hub", "f_back", "tb_frame", "cr_code", "mro", "format"),
    *("format_map", "ctypes", "os", "sys", "subprocess", "memmap", "fromfile", "from_numpy", "numpy", "item"),
    *("register_hook", "vmap", "Exception", "BaseException"),
)
_MODULES = (
    *("torch", "torch.nn", "numpy", "math", "os", "sys", "torch._C", "torch.autograd.functional"),
    *("numpy.lib.npyio", "builtins", "importlib"),
)
_TEXTS = (
    *("", "a", "x" * 50, "{0.__class__}", "{0[0]}", "%s%s", "%(a)s", "__class__", "λ\n\t\0", "os.system"),
    *("{:>9999999999}", "\ud800", "'\"\\"),
)
_NUMBERS = (0, 1, -1, 2, 3, 10**30, 2**4000, 0.5, 1e308, float("inf"), 1j, True)
_TOKENS = (
    *("x", "f", "torch", "print", "(", ")", "[", "]", "{", "}", ",", ":", ".", "=", "==", "+", "-", "*", "**", "@"),
    *("%", "->", ":=", ";", "\n", "\n    ", "\n        ", "\t", " ", "\\\n", "#", '"', "'", '"""', 'f"{', "}", "0"),
    *("1", "1e999", "0x", "9" * 5000, "…", "\0", "\ufeff", "if ", "else", "for ", " in ", "while ", "def "),
    *("class ", "return ", "lambda ", "yield ", "await ", "async ", "import ", "from ", "with ", "try:", "except "),
    *("except* ", "finally:", "raise ", "global ", "nonlocal ", "del ", "assert ", "match x:", "case _:"),
    *("type X = ", "not ", "__import__('os')", "().__class__", "λ", "\u202e", "\ud800", "\x0c", "\r", "ﬁ"),
    *("x" * 300, "(" * 120, "-" * 300, "not " * 200, "[" * 30),
)
_PRODUCTION = re.compile(r"^(\w+)(?:\((.*)\))?$", re.DOTALL)
_MOST_CHILDREN = 2


def trees() -> SearchStrategy[ast.Module]:
    """Modules of a few statements of any kind; most are not even what a parser could give."""
    return st.composite(_module)()


def tree_texts() -> SearchStrategy[str]:
    """The same as texts, as far as Python can write them."""
    return trees().map(_unparsed)


def token_texts() -> SearchStrategy[str]:
    """Pieces of Python in any order, and characters that are none."""
    pieces = st.sampled_from(_TOKENS) | st.sampled_from(IDENTIFIERS) | st.characters()
    return st.lists(pieces, max_size=25).map("".join)


@st.composite
def mutated(draw: DrawFn, texts: SearchStrategy[str]) -> str:
    """A text with some of its pieces taken away, doubled, exchanged or replaced."""
    pieces = re.findall(r"\w+|\s+|.", draw(texts))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(pieces)))
        piece = draw(st.sampled_from(("", *_TOKENS, *IDENTIFIERS, *pieces[:20])))
        pieces[at : at + draw(st.integers(0, 2))] = [piece]
    return "".join(pieces)


@st.composite
def grafted(draw: DrawFn, texts: SearchStrategy[str]) -> str:
    """A script with one or two of its expressions, statements or names replaced by arbitrary ones."""
    tree = ast.parse(draw(texts))
    for _ in range(draw(st.integers(1, 2))):
        places = [(node, field, value) for node in ast.walk(tree) for field, value in ast.iter_fields(node)]
        node, field, value = places[draw(st.integers(0, len(places) - 1))]
        setattr(node, field, _replacement(draw, node, field, value))
    return _unparsed(tree)


def _replacement(draw: DrawFn, node: ast.AST, field: str, value: object) -> object:
    _, kind, mark = next((each for each in _fields(type(node).__name__) if each[0] == field), ("", "", ""))
    if isinstance(value, list) and value and mark == "*":
        at = draw(st.integers(0, len(value) - 1))
        return [*value[:at], _value(draw, kind, 2), *value[at + 1 :]]
    return _field(draw, kind, mark, 2) if kind else value


def _module(draw: DrawFn) -> ast.Module:
    body = [_value(draw, "stmt", 3) for _ in range(draw(st.integers(1, 3)))]
    return ast.Module(body, [])


def _unparsed(tree: ast.AST) -> str:
    try:
        return ast.unparse(ast.fix_missing_locations(tree))
    except Exception:  # noqa: BLE001 - Python's writer trusts its trees: whatever it stumbles over says nothing here
        reject()


@cache
def _classes(kind: str) -> tuple[type[Any], ...]:
    """The nodes that may stand where the grammar says ``kind``, those without fields and the oldest first."""
    family: type[Any] = getattr(ast, kind)
    found = [
        each
        for each in family.__subclasses__()
        if each.__module__ in {"ast", "_ast"} and _PRODUCTION.match(each.__doc__ or "")
    ]
    return tuple(found) or (family,)


@cache
def _fields(name: str) -> tuple[tuple[str, str, str], ...]:
    """Name, kind and mark (?, * or none) of each field, as the node's docstring tells them."""
    production = _PRODUCTION.match(getattr(ast, name).__doc__ or "")
    written = production[2] if production and production[2] else ""
    pairs = [each.split() for each in written.replace("\n", " ").split(",") if each.strip()]
    return tuple((name, kind.rstrip("?*"), kind[len(kind.rstrip("?*")) :]) for kind, name in pairs)


def _value(draw: DrawFn, kind: str, depth: int) -> Any:
    match kind:
        case "identifier":
            return draw(st.sampled_from(IDENTIFIERS))
        case "string":
            return draw(st.sampled_from((*_MODULES, *_TEXTS)))
        case "int":
            return draw(st.sampled_from((0, 1, -1, 115, 114, 97)))
        case "constant":
            return draw(st.sampled_from((None, ..., b"bytes", *_NUMBERS, *_TEXTS)))
    if depth <= 0 and kind in {"expr", "stmt", "pattern"}:
        return _leaf(draw, kind)
    return _node(draw, draw(st.sampled_from(_classes(kind))), depth - 1)


def _leaf(draw: DrawFn, kind: str) -> Any:
    if kind == "stmt":
        return ast.Expr(_leaf(draw, "expr"))
    if kind == "pattern":
        return ast.MatchAs(None, None)
    if draw(st.booleans()):
        return ast.Name(draw(st.sampled_from(IDENTIFIERS)), ast.Load())
    return ast.Constant(_value(draw, "constant", 0))


def _node(draw: DrawFn, kind: type[Any], depth: int) -> Any:
    node = kind()
    for name, field_kind, mark in _fields(kind.__name__):
        setattr(node, name, _field(draw, field_kind, mark, depth))
    if kind in {ast.Import, ast.ImportFrom}:
        node.names = [ast.alias(draw(st.sampled_from(_MODULES + IDENTIFIERS)), None)]
    return node


def _field(draw: DrawFn, kind: str, mark: str, depth: int) -> object:
    if mark == "?" and draw(st.booleans()):
        return None
    if mark == "*":
        fewest = 1 if kind in {"stmt", "match_case", "withitem"} else 0
        return [_value(draw, kind, depth) for _ in range(draw(st.integers(fewest, _MOST_CHILDREN)))]
    return _value(draw, kind, depth)
