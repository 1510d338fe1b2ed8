"""Watches where nobody chose: when there is a sample, and on which plot a value is drawn, read from the script."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from core.document.script import Every, PlotRole
from core.notation.program import Program
from core.notation.program_names import NameCheck

_AUTOGRAD = "torch.autograd"
_PASSES = ("backward", "grad")


@dataclass(frozen=True)
class WatchRules:
    """What a script's text says of its watches.

    Attributes:
        tree: of the script.
    """

    tree: ast.Module

    @cached_property
    def losses(self) -> frozenset[str]:
        """What the script calls ``backward`` on, or asks for the gradient of, as Python would write it."""
        return frozenset(ast.unparse(one) for call in self._passes for one in losses_of(call))

    @property
    def every(self) -> Every:
        """When there is a sample, where nobody chose."""
        if self._passes:
            return Every.BACKWARD
        has_loop = any(isinstance(node, ast.For | ast.While) for node in ast.walk(self.tree))
        return Every.ITERATION if has_loop else Every.STATEMENT

    @property
    def pass_lines(self) -> tuple[int, ...]:
        """The lines of the statements that ask for a backward pass themselves, not in a body of theirs."""
        passes = set(self._passes)
        statements = (node for node in ast.walk(self.tree) if isinstance(node, ast.stmt))
        return tuple(sorted({one.lineno for one in statements if passes.intersection(_own_expressions(one))}))

    def role(self, watch: str) -> PlotRole:
        """Where a watch is drawn, if nobody chose: ``x.grad`` with the gradients, ``loss`` with the losses."""
        tree = _parsed(watch)
        parts = list(ast.walk(tree)) if tree is not None else []
        if any(isinstance(part, ast.Attribute) and part.attr == "grad" for part in parts):
            return PlotRole.GRADIENTS
        names = {part.id for part in parts if isinstance(part, ast.Name)}
        is_loss = tree is not None and ast.unparse(tree) in self.losses
        return PlotRole.LOSS if is_loss or names & self.losses else PlotRole.PARAMETERS

    @cached_property
    def _passes(self) -> tuple[ast.Call, ...]:
        """The calls that are backward passes."""
        names = NameCheck(self.tree)
        imported = set(_imported(self.tree))
        calls = (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))
        return tuple(call for call in calls if _is_pass(call, names, imported))


def _own_expressions(statement: ast.stmt) -> Iterator[ast.AST]:
    """All nodes of a statement but those of statements within it; a definition works nothing out by itself."""
    if isinstance(statement, ast.FunctionDef):
        return
    for child in ast.iter_child_nodes(statement):
        if not isinstance(child, ast.stmt | ast.ExceptHandler):
            yield from ast.walk(child)


def rules_of(program: Program) -> WatchRules:
    """The rules for a script that can be read."""
    return WatchRules(program.tree)


def losses_of(call: ast.Call) -> list[ast.expr]:
    """The expressions whose gradient a pass is asked for: the tensor of a method, else the first argument."""
    match call.func:
        case ast.Attribute(attr="backward", value=value) if _last_name(value) != "autograd":
            return [value]
    given = [word.value for word in call.keywords if word.arg in ("tensors", "outputs")]
    first = next(iter([*call.args, *given]), None)
    if isinstance(first, ast.List | ast.Tuple):
        return first.elts
    return [] if first is None or isinstance(first, ast.Starred) else [first]


def _is_pass(call: ast.Call, names: NameCheck, imported: set[str]) -> bool:
    match call.func:
        case ast.Name(id=name):
            return name in imported
        case ast.Attribute(attr="backward"):
            return True
        case ast.Attribute(attr="grad", value=value):
            return names.module_of(value) == _AUTOGRAD
    return False


def _imported(tree: ast.Module) -> Iterator[str]:
    """The names under which a script has ``backward`` and ``grad`` of ``torch.autograd``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == _AUTOGRAD:
            yield from (alias.asname or alias.name for alias in node.names if alias.name in _PASSES)


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _parsed(watch: str) -> ast.expr | None:
    try:
        return ast.parse(watch.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
