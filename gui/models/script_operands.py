"""What an operation of a script takes, as it is written: the expressions for what went in."""

import ast
from collections.abc import Collection, Sequence


def operands_of(node: ast.AST | None, count: int, modules: Collection[str] = ()) -> Sequence[ast.expr] | None:
    """The expressions of as many inputs, in their order; None where they cannot be told apart.

    Args:
        node: the operation, in Python's own tree.
        count: how many inputs it had; the tensors of a list are one each.
        modules: names that stand for no value, so that what is called there is nobody's method.
    """
    found = _of_call(node, count, modules) if isinstance(node, ast.Call) else _of_sign(node)
    return found if found is not None and len(found) == count else None


def _of_sign(node: ast.AST | None) -> list[ast.expr] | None:
    match node:
        case ast.BinOp(left=left, right=right) | ast.Compare(left=left, comparators=[right]):
            return [left, right]
        case ast.UnaryOp(operand=operand):
            return [operand]
        case ast.Attribute(value=value):
            return [value]
        case ast.Subscript(value=value, slice=index):
            return [value, index]
        case ast.AugAssign(target=target, value=value):
            return [target, value]
    return None


def _of_call(node: ast.Call, count: int, modules: Collection[str]) -> list[ast.expr] | None:
    arguments = [*node.args, *(one.value for one in node.keywords)]
    if any(isinstance(one, ast.Starred) for one in arguments) or any(one.arg is None for one in node.keywords):
        return None
    found = [part for one in arguments for part in _parts(one, len(arguments), count)]
    if len(found) == count - 1 and isinstance(node.func, ast.Attribute) and root_of(node.func) not in modules:
        return [node.func.value, *found]
    return found


def root_of(node: ast.expr) -> str:
    """The name with which a path begins, such as ``torch`` in ``torch.nn.functional``; nothing where there is none."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _parts(argument: ast.expr, arguments: int, count: int) -> list[ast.expr]:
    """What a list stands for, where each of its tensors went in as one."""
    if isinstance(argument, ast.List | ast.Tuple) and count > arguments:
        return argument.elts
    return [argument]
