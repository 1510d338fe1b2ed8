"""What of a program is watched: a variable, its gradient, an element, or a small expression of them."""

import ast
from dataclasses import dataclass

from core.notation.program import Program, parse_program
from core.notation.program_problem import Place, ProgramRefusedError, Refusal, RefusalKind

_CALLED = frozenset(
    {
        "abs", "all", "any", "argmax", "argmin", "cos", "detach", "dim", "dot", "exp", "float", "int", "item", "len",
        "log", "max", "mean", "min", "norm", "numel", "prod", "relu", "round", "sigmoid", "sin", "size", "sqrt", "std",
        "sum", "tanh", "var", "vector_norm",
    }
)  # fmt: skip
"""What a watch may call: it looks, and changes nothing."""

_LOOKS = (
    ast.Expression, ast.Expr, ast.Name, ast.Attribute, ast.Subscript, ast.Slice, ast.Tuple, ast.Constant, ast.BinOp,
    ast.UnaryOp, ast.Compare, ast.Call, ast.keyword, ast.operator, ast.unaryop, ast.cmpop, ast.expr_context, ast.Module,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Watch:
    """Something that is watched.

    Attributes:
        text: as it was typed.
        program: the expression as a program of one statement.
        names: of the variables in it.
    """

    text: str
    program: Program
    names: frozenset[str]

    @property
    def expression(self) -> ast.expr:
        """Its tree."""
        statement = self.program.tree.body[0]
        assert isinstance(statement, ast.Expr)  # noqa: S101 (looked at when it was read)
        return statement.value


def parse_watch(text: str) -> Watch:
    """Reads what is to be watched.

    Raises:
        ProgramRefusedError: where it is no expression, or one that may change something.
    """
    program = parse_program(text.strip())
    if len(program.tree.body) != 1 or not isinstance(program.tree.body[0], ast.Expr):
        raise _refused(RefusalKind.WATCH, found=text.strip()[:40])
    for node in ast.walk(program.tree):
        if not isinstance(node, _LOOKS):
            raise _refused(RefusalKind.WATCH, found=ast.unparse(node)[:40] or type(node).__name__)
        if isinstance(node, ast.Call) and _called(node) not in _CALLED:
            raise _refused(RefusalKind.WATCH_CALL, name=_called(node))
    names = frozenset(node.id for node in ast.walk(program.tree) if isinstance(node, ast.Name))
    return Watch(text.strip(), program, names)


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ast.unparse(node.func)[:40]


def _refused(kind: RefusalKind, **details: str) -> ProgramRefusedError:
    return ProgramRefusedError((Refusal(kind, Place(1, 0, 1, 0), details),))
