"""Whether a text that is pasted where a formula belongs is a script."""

import ast
import re
import warnings

from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.start_value import CREATIONS

_LONGEST = 1_000_000
"""Characters; more are no script either."""

_SIGNS = re.compile(
    r"^[ \t]*(>>> ?)?(import[ \t]+\w|from[ \t]+[\w.]{1,80}[ \t]+import\b|def[ \t]+\w{1,80}\(|# ?%%"
    r"|for[ \t][\w,() \t]{1,80}[ \t]in[ \t]|(while|with)[ \t].{1,200}:)"
    r"|\.backward\(|\brequires_grad ?=|\btorch\.(tensor|manual_seed|no_grad|optim|nn)\b.{0,200}="
    r"|=.{0,200}\btorch\.tensor\b",
    re.MULTILINE,
)
"""What a script has that is being written still, or comes with a notebook's prompts and commands."""

_STATEMENTS = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.FunctionDef, ast.For, ast.While, ast.With, ast.If, ast.Try)


def looks_like_script(text: str) -> bool:
    """Whether a text is a script rather than a formula, right or wrong; what can be read as a formula is one."""
    if not text.strip() or len(text) > _LONGEST or _is_formula(text):
        return False
    return _SIGNS.search(text) is not None or _has_statements(text)


def _is_formula(text: str) -> bool:
    try:
        parse_formula(text)
    except NotationError:
        return False
    return True


def _has_statements(text: str) -> bool:
    """Whether Python reads it as several statements, one of which does something, or as a tensor that gets a name."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return _makes_tensor(body[0]) if len(body) == 1 else any(isinstance(one, _STATEMENTS) for one in body)


def _makes_tensor(statement: ast.stmt) -> bool:
    match statement:
        case ast.Assign(value=ast.Call(func=ast.Attribute(value=ast.Name(id="torch"), attr=name))):
            return name in CREATIONS
    return False
