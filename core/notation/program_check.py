"""What of Python's grammar the playground runs, and where a tree leaves it."""

import ast
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from core.notation.program_names import NameCheck
from core.notation.program_problem import RefusalKind

Found = tuple[RefusalKind, ast.AST, dict[str, str]]

ENOUGH = 200
"""Refusals that are looked for: to place each of a hundred thousand, and to name what is near it, would take hours."""

_STATEMENTS = (
    ast.FunctionDef, ast.Return, ast.Delete, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.For, ast.While, ast.If,
    ast.With, ast.Raise, ast.Try, ast.Assert, ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Expr, ast.Pass,
    ast.Break, ast.Continue,
)  # fmt: skip
_EXPRESSIONS = (
    ast.BoolOp, ast.NamedExpr, ast.BinOp, ast.UnaryOp, ast.Lambda, ast.IfExp, ast.Dict, ast.Set, ast.ListComp,
    ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.Compare, ast.Call, ast.FormattedValue, ast.JoinedStr, ast.Constant,
    ast.Attribute, ast.Subscript, ast.Starred, ast.Name, ast.List, ast.Tuple, ast.Slice,
)  # fmt: skip
_PARTS = (
    ast.Module,
    ast.comprehension,
    ast.ExceptHandler,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.alias,
    ast.withitem,
)
_SIGNS = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)
RUN = frozenset({*_STATEMENTS, *_EXPRESSIONS, *_PARTS, *(kind for sign in _SIGNS for kind in sign.__subclasses__())})
"""The kinds of nodes that are run."""

_REFUSED: Mapping[str, RefusalKind] = {
    "ClassDef": RefusalKind.CLASS,
    "Yield": RefusalKind.GENERATOR,
    "YieldFrom": RefusalKind.GENERATOR,
    "AsyncFunctionDef": RefusalKind.ASYNC,
    "AsyncFor": RefusalKind.ASYNC,
    "AsyncWith": RefusalKind.ASYNC,
    "Await": RefusalKind.ASYNC,
    "Match": RefusalKind.MATCH,
    "TryStar": RefusalKind.EXCEPT_GROUP,
}


def refusals_in(tree: ast.Module) -> Iterator[Found]:
    """Everything for which a tree is refused; what stands within something that is refused is not looked at."""
    names = NameCheck(tree)
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        found = list(_of_kind(node))
        found += [] if found else [*_CHECKS.get(type(node), _nothing)(node), *islice(names.refusals(node), ENOUGH)]
        yield from found
        if not found:
            pending.extend(reversed(list(ast.iter_child_nodes(node))))


def _of_kind(node: ast.AST) -> Iterator[Found]:
    if type(node) not in RUN:
        word = type(node).__name__
        yield _REFUSED.get(word, RefusalKind.CONSTRUCT), node, {"found": word}


def _nothing(_node: ast.AST) -> Iterator[Found]:
    return iter(())


def _function(node: ast.FunctionDef) -> Iterator[Found]:
    for decorator in node.decorator_list:
        if _written(decorator) not in ("torch.no_grad()", "no_grad()"):
            details = {"found": f"@{_shortened(decorator)}", "fix": _undecorated(decorator)}
            yield RefusalKind.DECORATOR, decorator, details


def _undecorated(decorator: ast.expr) -> str:
    text = _written(decorator).removesuffix("()")
    if text.endswith("no_grad"):
        return "Write @torch.no_grad(), with the brackets."
    return "Write @torch.no_grad()." if text.endswith("inference_mode") else "Remove it."


def _with(node: ast.With) -> Iterator[Found]:
    for item in node.items:
        if not isinstance(item.context_expr, ast.Call | ast.Name):
            yield RefusalKind.WITH, item.context_expr, {"found": _shortened(item.context_expr)}


def _constant(node: ast.Constant) -> Iterator[Found]:
    if isinstance(node.value, bytes):
        yield RefusalKind.BYTES, node, {}


def _comprehension(node: ast.comprehension) -> Iterator[Found]:
    if node.is_async:
        yield RefusalKind.ASYNC, node.target, {}


def _written(node: ast.expr) -> str:
    try:
        return ast.unparse(node)
    except ValueError:  # a whole number that Python does not write out
        return "…"


def _shortened(node: ast.expr) -> str:
    text = _written(node)
    return text if len(text) <= 40 else f"{text[:39]}…"


_CHECKS: Mapping[type[ast.AST], Callable[..., Iterator[Found]]] = {
    ast.FunctionDef: _function,
    ast.With: _with,
    ast.Constant: _constant,
    ast.comprehension: _comprehension,
}
