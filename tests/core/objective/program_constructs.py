"""Which constructs of the playground's Python a script has: to see that none is left out of what is tested."""

import ast
from collections.abc import Callable, Iterator

CALLS = (
    *(
        "print",
        "format",
        "join",
        "sorted",
        "zip",
        "enumerate",
        "map",
        "filter",
        "reversed",
        "isinstance",
        "append",
        "pop",
        "items",
    ),
    *(
        "backward",
        "grad",
        "zero_",
        "detach",
        "clone",
        "retain_grad",
        "register_hook",
        "requires_grad_",
        "item",
        "numpy",
        "tolist",
    ),
    *(
        "SGD",
        "Adam",
        "step",
        "zero_grad",
        "no_grad",
        "enable_grad",
        "set_grad_enabled",
        "manual_seed",
        "jacobian",
        "Linear",
        "where",
    ),
)
_ATTRIBUTES = ("data", "grad", "T", "shape", "dtype", "is_leaf", "requires_grad", "grad_fn")
_NODES = (
    *(
        ast.Assign,
        ast.AugAssign,
        ast.Delete,
        ast.For,
        ast.While,
        ast.If,
        ast.With,
        ast.Try,
        ast.Raise,
        ast.Assert,
        ast.Pass,
        ast.Break,
    ),
    *(
        ast.Continue,
        ast.FunctionDef,
        ast.Return,
        ast.Global,
        ast.Nonlocal,
        ast.Lambda,
        ast.IfExp,
        ast.BoolOp,
        ast.Starred,
        ast.Slice,
    ),
    *(
        ast.ListComp,
        ast.SetComp,
        ast.DictComp,
        ast.GeneratorExp,
        ast.JoinedStr,
        ast.List,
        ast.Tuple,
        ast.Dict,
        ast.Set,
        ast.Import,
    ),
)


def _has_else(kind: type[ast.For | ast.While | ast.Try]) -> Callable[[ast.AST], bool]:
    return lambda node: isinstance(node, kind) and bool(node.orelse)


_DETAILS: dict[str, Callable[[ast.AST], bool]] = {
    "for-else": _has_else(ast.For),
    "while-else": _has_else(ast.While),
    "try-else": _has_else(ast.Try),
    "try-finally": lambda node: isinstance(node, ast.Try) and bool(node.finalbody),
    "several handlers": lambda node: isinstance(node, ast.Try) and len(node.handlers) > 1,
    "bare except": lambda node: isinstance(node, ast.ExceptHandler) and node.type is None,
    "re-raise": lambda node: isinstance(node, ast.Raise) and node.exc is None,
    "raise from": lambda node: isinstance(node, ast.Raise) and node.cause is not None,
    "chained assignment": lambda node: isinstance(node, ast.Assign) and len(node.targets) > 1,
    "unpacking": lambda node: isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Tuple, ast.List)),
    "assigned item": lambda node: isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store),
    "assigned attribute": lambda node: isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store),
    "deleted item": lambda node: isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Del),
    "chained comparison": lambda node: isinstance(node, ast.Compare) and len(node.ops) > 1,
    "defaults": lambda node: isinstance(node, ast.arguments) and bool(node.defaults),
    "keyword-only": lambda node: isinstance(node, ast.arguments) and bool(node.kwonlyargs),
    "positional-only": lambda node: isinstance(node, ast.arguments) and bool(node.posonlyargs),
    "*args": lambda node: isinstance(node, ast.arguments) and node.vararg is not None,
    "**kwargs": lambda node: isinstance(node, ast.arguments) and node.kwarg is not None,
    "decorator": lambda node: isinstance(node, ast.FunctionDef) and bool(node.decorator_list),
    "nested function": lambda node: (
        isinstance(node, ast.FunctionDef) and any(isinstance(each, ast.FunctionDef) for each in node.body)
    ),
    "keyword argument": lambda node: isinstance(node, ast.keyword) and node.arg is not None,
    "** in a call": lambda node: isinstance(node, ast.keyword) and node.arg is None,
    "format spec": lambda node: isinstance(node, ast.FormattedValue) and node.format_spec is not None,
    "conversion": lambda node: isinstance(node, ast.FormattedValue) and node.conversion != -1,
    "text % value": lambda node: (
        isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant)
    ),
    "nested comprehension": lambda node: isinstance(node, ast.ListComp) and isinstance(node.elt, ast.ListComp),
    "two loops": lambda node: isinstance(node, (ast.ListComp, ast.GeneratorExp)) and len(node.generators) > 1,
    "comprehension if": lambda node: isinstance(node, ast.comprehension) and bool(node.ifs),
}
ALL = frozenset(
    (
        *(kind.__name__ for kind in _NODES),
        *_DETAILS,
        *(f"{name}()" for name in CALLS),
        *(f".{name}" for name in _ATTRIBUTES),
    )
)


def constructs(text: str) -> frozenset[str]:
    """The constructs of :data:`ALL` that a script has."""
    return frozenset(name for node in ast.walk(ast.parse(text)) for name in _of(node)) & ALL


def _of(node: ast.AST) -> Iterator[str]:
    yield type(node).__name__
    yield from (name for name, is_there in _DETAILS.items() if is_there(node))
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            yield f"{name}()"
        case ast.Attribute(attr=name):
            yield f".{name}"
