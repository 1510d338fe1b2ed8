"""What Python's compiler refuses although its grammar takes it, such as ``return`` outside a function."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

Misplaced = tuple[str, ast.AST]

_STARRED_TARGET = "starred assignment target must be in a list or tuple"


@dataclass(frozen=True, slots=True)
class _Around:
    """What a statement stands in."""

    function: bool = False
    loop: bool = False


def misplaced_in(tree: ast.Module) -> Iterator[Misplaced]:
    """What is wrong, in Python's words, and with which node."""
    pending: list[tuple[ast.AST, _Around]] = [(tree, _Around())]
    while pending:
        node, around = pending.pop()
        yield from _of_place(node, around)
        yield from _of_itself(node)
        yield from _of_stars(node)
        pending.extend(_within(node, around))


def _of_place(node: ast.AST, around: _Around) -> Iterator[Misplaced]:
    match node:
        case ast.Return() if not around.function:
            yield "'return' outside function", node
        case ast.Break() if not around.loop:
            yield "'break' outside loop", node
        case ast.Continue() if not around.loop:
            yield "'continue' not properly in loop", node


def _of_itself(node: ast.AST) -> Iterator[Misplaced]:
    match node:
        case ast.Try(handlers=[*earlier, _]):
            yield from (("default 'except:' must be last", one) for one in earlier if one.type is None)
        case ast.Tuple(elts=elements, ctx=ast.Store()) | ast.List(elts=elements, ctx=ast.Store()):
            if sum(isinstance(one, ast.Starred) for one in elements) > 1:
                yield "multiple starred expressions in assignment", node
        case ast.Call(keywords=keywords):
            named = [one for one in keywords if one.arg]
            given = [one.arg for one in named]
            yield from (
                (f"keyword argument repeated: {one.arg}", one)
                for place, one in enumerate(named)
                if one.arg in given[:place]
            )


def _of_stars(node: ast.AST) -> Iterator[Misplaced]:
    """Stars in what is neither a collection nor a call."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Call):
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Starred):
            is_target = isinstance(child.ctx, ast.Store)
            yield (_STARRED_TARGET if is_target else "can't use starred expression here"), child


def _within(node: ast.AST, around: _Around) -> Iterator[tuple[ast.AST, _Around]]:
    match node:
        case ast.FunctionDef():
            yield from ((child, _Around(function=True)) for child in ast.iter_child_nodes(node))
        case ast.For() | ast.While():
            body = {id(child) for child in node.body}
            inside = _Around(around.function, loop=True)
            for child in ast.iter_child_nodes(node):
                yield child, inside if id(child) in body else around
        case _:
            yield from ((child, around) for child in ast.iter_child_nodes(node))
