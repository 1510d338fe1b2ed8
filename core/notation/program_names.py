"""The names that a program uses: of modules, of builtins, of attributes; and those that it may not use."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import CodeType, CoroutineType, FrameType, FunctionType, GeneratorType, MethodType, TracebackType

from core.notation.program_instead import (
    instead_of_builtin,
    instead_of_dunder,
    instead_of_module,
    instead_of_name,
)
from core.notation.program_problem import RefusalKind
from core.notation.program_vocabulary import ALL_BUILTINS, BUILTINS, MODULES

Found = tuple[RefusalKind, ast.AST, dict[str, str]]

_INTERNALS = frozenset(
    name
    for kind in (FunctionType, GeneratorType, FrameType, TracebackType, CodeType, MethodType, CoroutineType)
    for name in vars(kind)
    if "_" in name[1:] and not name.startswith("__")
)
"""Attributes of what Python runs programs with, such as ``gi_frame``, ``f_globals`` and ``tb_next``."""


class NameCheck:
    """Looks at each node's names, with what is known of the whole tree.

    Args:
        tree: the program.
    """

    def __init__(self, tree: ast.Module) -> None:
        self._modules, self._bound = _bindings(tree)

    def refusals(self, node: ast.AST) -> Iterator[Found]:
        """What is refused of the names that this very node holds."""
        for name in _identifiers(node):
            if name.startswith("__"):
                yield _dunder(node, name)
                return
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                yield from self._builtin(node, name)
            case ast.Attribute(attr=name) if name in _INTERNALS:
                yield RefusalKind.ATTRIBUTE, node, {"name": name, "fix": "It reaches into Python itself."}
            case ast.Attribute(value=value, attr=name, ctx=ast.Store() | ast.Del()) if self.module_of(value):
                fix = "What a module holds stays as it is."
                yield RefusalKind.SET_ATTRIBUTE, node, {"name": f"{ast.unparse(value)}.{name}", "fix": fix}
            case ast.Import(names=names):
                yield from (one for alias in names for one in _import(alias))
            case ast.ImportFrom():
                yield from _import_from(node)

    def _builtin(self, node: ast.Name, name: str) -> Iterator[Found]:
        if name in ALL_BUILTINS and name not in BUILTINS and name not in self._bound:
            yield RefusalKind.BUILTIN, node, {"name": name, "fix": instead_of_builtin(name)}

    def module_of(self, node: ast.expr) -> str | None:
        """The module that an expression certainly is; None where that cannot be told."""
        match node:
            case ast.Name(id=name):
                return self._modules.get(name)
            case ast.Attribute(value=value, attr=name):
                path = self.module_of(value)
                return f"{path}.{name}" if path and f"{path}.{name}" in MODULES else None
        return None


def _dunder(node: ast.AST, name: str) -> Found:
    if name == "__name__" and isinstance(node, ast.Name):
        return RefusalKind.MAIN_GUARD, node, {"name": name}
    return RefusalKind.DUNDER, node, {"name": name, "fix": instead_of_dunder(name)}


@dataclass(slots=True)
class _Bindings:
    """What the names of a tree are bound to, anywhere in it."""

    modules: dict[str, set[str]] = field(default_factory=dict)
    others: set[str] = field(default_factory=set)

    def note(self, node: ast.AST) -> None:
        match node:
            case ast.Import(names=names):
                for alias in names:
                    path = alias.name if alias.asname else alias.name.partition(".")[0]
                    self.modules.setdefault(alias.asname or path, set()).add(path)
            case ast.ImportFrom(module=module, names=names):
                for alias in names:
                    path = f"{module}.{alias.name}"
                    name = alias.asname or alias.name
                    if path in MODULES:
                        self.modules.setdefault(name, set()).add(path)
                    else:
                        self.others.add(name)
            case _:
                self.others.update(_binds(node))


def _binds(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.FunctionDef(name=name) | ast.arg(arg=name):
            yield name
        case ast.ExceptHandler(name=str(name)):
            yield name


def _bindings(tree: ast.Module) -> tuple[dict[str, str], frozenset[str]]:
    """The names that are one module and nothing else, and all names that are bound somewhere."""
    bindings = _Bindings()
    for node in ast.walk(tree):
        bindings.note(node)
    certain = {
        name: next(iter(paths))
        for name, paths in bindings.modules.items()
        if len(paths) == 1 and name not in bindings.others and paths <= MODULES.keys()
    }
    return certain, frozenset(bindings.others | bindings.modules.keys())


def _identifiers(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name) | ast.FunctionDef(name=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
            yield name
        case ast.keyword(arg=str(name)) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            yield from names
        case ast.Import(names=aliases):
            yield from (part for alias in aliases for part in _parts(alias))
        case ast.ImportFrom(module=module, names=aliases):
            yield from (module or "").split(".")
            yield from (part for alias in aliases for part in _parts(alias))


def _parts(alias: ast.alias) -> list[str]:
    return [*alias.name.split("."), *([alias.asname] if alias.asname else [])]


def _import(alias: ast.alias) -> Iterator[Found]:
    if alias.name not in MODULES:
        yield RefusalKind.IMPORT, alias, {"name": alias.name, "fix": instead_of_module(alias.name)}


def _import_from(node: ast.ImportFrom) -> Iterator[Found]:
    module = node.module or ""
    if node.level:
        yield RefusalKind.RELATIVE_IMPORT, node, {}
    elif module not in MODULES:
        yield RefusalKind.IMPORT, node, {"name": module, "fix": instead_of_module(module)}
    else:
        for alias in node.names:
            if alias.name == "*":
                yield RefusalKind.IMPORT_STAR, alias, {"module": module}
            elif alias.name not in MODULES[module] and f"{module}.{alias.name}" not in MODULES:
                details = {"module": module, "name": alias.name, "fix": instead_of_name(alias.name, MODULES[module])}
                yield RefusalKind.IMPORT_NAME, alias, details
