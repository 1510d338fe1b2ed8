"""Which variables a statement can change by itself, read from its text, so that a recorder need not look at all.

What the calls within it change is another matter: a recorder sees every call of native code as it is made, and the
statements of the program's own functions are looked at one by one.
"""

import ast

_BINDING_ONLY = (ast.Assign, ast.AnnAssign)
_CHANGING_NOTHING = (ast.Expr, ast.Return, ast.Pass, ast.Break, ast.Continue, ast.Raise, ast.Assert, ast.If, ast.While)
"""Besides what stands within them, which is looked at by itself."""


def bound_names(node: ast.stmt) -> frozenset[str] | None:
    """The names that a statement binds, where it changes nothing else; None where it may change anything.

    An operator alone changes nothing but by an augmented assignment, which may work in place, and so on what other
    names share.
    """
    if isinstance(node, _CHANGING_NOTHING):
        return frozenset()
    if not isinstance(node, _BINDING_ONLY):
        return None
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    parts = [part for target in targets for part in ast.walk(target)]
    if any(isinstance(part, ast.Attribute | ast.Subscript) for part in parts):
        return None
    return frozenset(part.id for part in parts if isinstance(part, ast.Name))


def reaches_outwards(node: ast.stmt) -> bool:
    """Whether a statement binds names where no statement of that scope tells of it: ``nonlocal``, ``:=``, ``as``."""
    if isinstance(node, ast.Nonlocal):
        return True
    if isinstance(node, ast.With):
        return any(item.optional_vars is not None for item in node.items)
    if isinstance(node, ast.Try):
        return any(handler.name is not None for handler in node.handlers)
    return any(isinstance(part, ast.NamedExpr) for part in ast.walk(node))
