"""Brings a script down to the least that still goes wrong in the same way."""

import ast
from collections.abc import Callable, Iterator


def reduced(text: str, still_wrong: Callable[[str], bool], *, attempts: int = 400) -> str:
    """The smallest script found by taking away statements, blocks and operands as long as ``still_wrong``."""
    shortest = text
    while attempts > 0:
        for candidate in _smaller(shortest):
            attempts -= 1
            if attempts <= 0:
                break
            if len(candidate) < len(shortest) and still_wrong(candidate):
                shortest = candidate
                break
        else:
            break
    return shortest


def _smaller(text: str) -> Iterator[str]:
    blocks = list(_blocks(ast.parse(text)))
    for at in range(len(blocks)):
        for start, end in _pieces(len(blocks[at][1])):
            yield from _without(text, at, start, end)
    for at, node in enumerate(ast.walk(ast.parse(text))):
        if isinstance(node, ast.expr):
            for place, _ in enumerate(_operands(node)):
                yield from _operand_alone(text, at, place)


def _blocks(tree: ast.AST) -> Iterator[tuple[ast.AST, list[ast.stmt]]]:
    for node in ast.walk(tree):
        for _, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                yield node, value


def _pieces(length: int) -> Iterator[tuple[int, int]]:
    """Halves, quarters and so on, from the end."""
    size = length
    while size:
        for end in range(length, 0, -size):
            yield max(0, end - size), end
        size //= 2


def _without(text: str, at: int, start: int, end: int) -> Iterator[str]:
    """Without some statements of a block; or with what is in the only one of them in its place."""
    taken_away = ast.parse(text)
    _, block = list(_blocks(taken_away))[at]
    removed, block[start:end] = block[start:end], []
    if block:
        yield from _written(taken_away)
    if len(removed) == 1:
        for _, inner in list(_blocks(removed[0])):
            block[start:start] = inner
            yield from _written(taken_away)
            del block[start : start + len(inner)]


def _operands(node: ast.expr) -> list[ast.expr]:
    return [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]


def _operand_alone(text: str, at: int, place: int) -> Iterator[str]:
    tree = ast.parse(text)
    node = list(ast.walk(tree))[at]
    assert isinstance(node, ast.expr)
    yield from _written(_Replacing(node, _operands(node)[place]).visit(tree))


def _written(tree: ast.AST) -> Iterator[str]:
    try:
        text = ast.unparse(tree) + "\n"
        ast.parse(text)
    except (SyntaxError, ValueError, AttributeError):
        return
    yield text


class _Replacing(ast.NodeTransformer):
    def __init__(self, old: ast.expr, new: ast.expr) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self._old:
            return self._new
        self.generic_visit(node)
        return node
