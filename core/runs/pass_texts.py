"""How a program wrote a backward pass: what it calls the tensors that are differentiated, and those for which."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from core.document.watch_rules import losses_of

_LONGEST = 60
"""Characters of an expression that has no other name."""


@dataclass(frozen=True, slots=True)
class PassTexts:
    """What a call of ``backward`` or ``grad`` says, as Python would write it.

    Attributes:
        losses: what is differentiated.
        inputs: what ``grad`` is asked for.
    """

    losses: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()


def texts_of(node: ast.AST | None) -> PassTexts:
    """The texts of a call; none where native code makes it."""
    if not isinstance(node, ast.Call):
        return PassTexts()
    named = [word.value for word in node.keywords if word.arg == "inputs"]
    given = next(iter([*node.args[1:2], *named]), None)
    parts = given.elts if isinstance(given, ast.List | ast.Tuple) else [] if given is None else [given]
    return PassTexts(_written(losses_of(node)), _written(parts))


def _written(nodes: Sequence[ast.expr]) -> tuple[str, ...]:
    return tuple(text if len(text := ast.unparse(one)) <= _LONGEST else f"{text[: _LONGEST - 1]}…" for one in nodes)
