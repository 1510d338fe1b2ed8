"""Attacks that are better made than kept: great depth and great length, beside odd bytes and broken notebooks."""

from tests.attacks.attack import Attack
from tests.attacks.broken_notebooks import broken_notebooks
from tests.attacks.odd_bytes import odd_bytes

_ANY = ("refused", "limit", "error", "done")

_DEPTHS = (90, 1_000, 100_000)

_DEEP: dict[str, tuple[str, str, str]] = {
    "parentheses": ("(", "1", ")"),
    "lists": ("[", "", "]"),
    "dicts": ("{1:", "1", "}"),
    "calls": ("print(", "1", ")"),
    "calls_of_calls": ("", "print", "()"),
    "subscripts": ("x[", "0", "]"),
    "subscripts_of_subscripts": ("", "x", "[0]"),
    "attributes": ("", "x", ".real"),
    "minus": ("-", "1", ""),
    "tilde": ("~", "1", ""),
    "not": ("not ", "1", ""),
    "lambdas": ("lambda:", "1", ""),
    "lambda_defaults": ("lambda x=", "1", ":0"),
    "sums": ("", "1", "+1"),
    "powers": ("", "1", "**1"),
    "mixed_and_or": ("1 and 0 or ", "1", ""),
    "comparisons": ("", "1", "<2"),
    "conditionals": ("1 if 0 else ", "1", ""),
    "conditionals_in_tests": ("", "1", " if 1 else 0"),
    "comprehensions": ("[0 for x in ", "[]", "]"),
    "generators": ("sum(x for x in ", "[]", ")"),
    "comprehension_loops": ("[0 ", "", "for x in [] ]"),
    "format_fields": ("f'{", "1", "}'"),
    "text_pieces": ("'a' ", "'a'", ""),
    "commas": ("1,", "1", ""),
    "stars": ("*[", "", "],"),
    "targets": ("x = ", "1", ""),
    "tuple_targets": ("(", "x", ",)"),
    "arguments": ("print(1", "", ",1)"),
    "walruses": ("(x:=", "1", ")"),
}

_LINES: dict[str, tuple[str, str]] = {
    "statements": ("x = 1\n", ""),
    "statements_on_a_line": ("x=1;", "x=1\n"),
    "elifs": ("elif 0:\n    pass\n", ""),
    "excepts": ("except ValueError:\n    pass\n", ""),
    "decorators": ("@torch.no_grad()\n", "def f():\n    return 1\nprint(f())\n"),
    "imports": ("import torch\n", ""),
    "functions": ("def f():\n    return 1\n", "print(f())\n"),
    "ifs": ("if 1: pass\n", ""),
    "refused_attributes": ("x.data_ptr\n", ""),
    "refused_imports": ("from torch import nothing\n", ""),
    "refused_names_on_a_line": ("__a;", "x=1\n"),
    "misplaced_on_a_line": ("break;", "x=1\n"),
    "cells": ("# %%\n1\n", ""),
}

_BEFORE = {"elifs": "if 0:\n    pass\n", "excepts": "try:\n    pass\n", "decorators": "import torch\n"}

_BLOCKS = ("if 1:", "while 1:", "for x in [1]:", "def f():", "try:", "with torch.no_grad():")


def generated() -> list[Attack]:
    """All of them. However deep a script is, the process that reads it stays alive."""
    return [*odd_bytes(), *_deep(), *_long(), *_nested_blocks(), *broken_notebooks()]


def _deep() -> list[Attack]:
    return [
        Attack(f"deep/{name}_{depth}.py", f"x = [1]\n{before * depth}{inside}{behind * depth}\n".encode(), _ANY)
        for name, (before, inside, behind) in _DEEP.items()
        for depth in _DEPTHS
    ]


def _long() -> list[Attack]:
    return [
        Attack(f"long/{name}.py", (_BEFORE.get(name, "") + line * 20_000 + last).encode(), _ANY)
        for name, (line, last) in _LINES.items()
    ]


def _nested_blocks() -> list[Attack]:
    return [
        Attack(f"deep/block_{number}_{depth}.py", _indented(opening, depth).encode(), _ANY)
        for number, opening in enumerate(_BLOCKS)
        for depth in (15, 25, 95, 1_000)
    ]


def _indented(opening: str, depth: int) -> str:
    lines = ["import torch", *(" " * level + opening for level in range(depth)), " " * depth + "print('inside')"]
    if opening == "while 1:":
        lines += [" " * level + "break" for level in range(depth, 0, -1)]
    if opening == "try:":
        lines += [" " * level + "finally: pass" for level in range(depth - 1, -1, -1)]
    return "\n".join(lines) + "\n"
