"""Where ``:=`` would bind what the comprehension around it binds itself, which Python's compiler refuses."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.notation.program_scopes import COMPREHENSIONS

_Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_REBOUND = "assignment expression cannot rebind comprehension iteration variable '{}'"
_IN_ITERABLE = "assignment expression cannot be used in a comprehension iterable expression"
_REBINDING = "comprehension inner loop cannot rebind assignment expression target '{}'"


@dataclass(frozen=True, slots=True)
class _Around:
    """What an expression stands in: whose loops' variables, and whether in what one of them goes through."""

    variables: frozenset[str] = frozenset()
    iterable: bool = False


def rebinding_in(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """What is wrong, in Python's words, and with which node."""
    pending: list[tuple[ast.AST, _Around]] = [(tree, _Around())]
    while pending:
        node, around = pending.pop()
        if isinstance(node, ast.NamedExpr):
            yield from _of_walrus(node, around)
        if isinstance(node, COMPREHENSIONS):
            yield from _of_inner_loops(node)
            pending.extend(_within(node, around))
            continue
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            around = replace(around, variables=frozenset())
        pending.extend((child, around) for child in ast.iter_child_nodes(node))


def _of_walrus(node: ast.NamedExpr, around: _Around) -> Iterator[tuple[str, ast.AST]]:
    if around.iterable:
        yield _IN_ITERABLE, node
    elif node.target.id in around.variables:
        yield _REBOUND.format(node.target.id), node


def _within(node: _Comprehension, around: _Around) -> Iterator[tuple[ast.AST, _Around]]:
    variables = around.variables
    for loop in node.generators:
        yield loop.iter, _Around(variables, iterable=True)
        variables |= _names(loop.target)
        yield from ((condition, replace(around, variables=variables)) for condition in loop.ifs)
    results = (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,)
    yield from ((result, replace(around, variables=variables)) for result in results)


def _of_inner_loops(node: _Comprehension) -> Iterator[tuple[str, ast.AST]]:
    bound: set[str] = set()
    for loop in node.generators:
        yield from ((_REBINDING.format(name), loop.target) for name in sorted(bound & _names(loop.target)))
        bound.update(name for condition in loop.ifs for name in _bound_by(condition))


def _bound_by(expression: ast.expr) -> Iterator[str]:
    pending: list[ast.AST] = [expression]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.NamedExpr):
            yield node.target.id
        if not isinstance(node, (*COMPREHENSIONS, ast.Lambda)):
            pending.extend(ast.iter_child_nodes(node))


def _names(target: ast.expr) -> frozenset[str]:
    return frozenset(
        node.id for node in ast.walk(target) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
