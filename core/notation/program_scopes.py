"""Which variable a name means: Python's rules of scope, worked out once for a whole tree."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

ScopeNode = ast.Module | ast.FunctionDef | ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp

COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
SCOPES = (ast.Module, ast.FunctionDef, ast.Lambda, *COMPREHENSIONS)


class Reach(Enum):
    """Where a name's variable lives."""

    LOCAL = auto()
    ENCLOSING = auto()
    GLOBAL = auto()


class ScopeError(ValueError):
    """What Python's own compiler would say of the scopes; with the node that it says it of."""

    def __init__(self, reason: str, node: ast.AST) -> None:
        super().__init__(reason)
        self.node = node


@dataclass(slots=True)
class Scope:
    """The names of a module, a function, a lambda or a comprehension.

    Attributes:
        node: what opens the scope.
        outer: the scope around it; None for the module.
        bound: the names that are bound somewhere in it.
        declared_global: by ``global``.
        declared_nonlocal: by ``nonlocal``.
        annotated: as in ``x: float``, and where.
    """

    node: ast.AST
    outer: "Scope | None"
    bound: set[str] = field(default_factory=set)
    declared_global: set[str] = field(default_factory=set)
    declared_nonlocal: set[str] = field(default_factory=set)
    annotated: dict[str, ast.AST] = field(default_factory=dict)

    @property
    def is_module(self) -> bool:
        """Whether its variables are the global ones."""
        return self.outer is None

    @property
    def is_comprehension(self) -> bool:
        """Whether ``:=`` in it binds a name further out."""
        return isinstance(self.node, COMPREHENSIONS)

    def resolve(self, name: str) -> tuple[Reach, int]:
        """Where ``name`` lives, and how many scopes further out for one that an enclosing function has."""
        if self.is_module or name in self.declared_global:
            return Reach.GLOBAL, 0
        if name in self.bound and name not in self.declared_nonlocal:
            return Reach.LOCAL, 0
        hops, scope = 0, self
        while scope.outer is not None:
            hops, scope = hops + 1, scope.outer
            if scope.is_module or name in scope.declared_global:
                return Reach.GLOBAL, 0
            if name in scope.bound and name not in scope.declared_nonlocal:
                return Reach.ENCLOSING, hops
        return Reach.GLOBAL, 0


def scopes_of(tree: ast.Module) -> Mapping[ast.AST, Scope]:
    """The scope of every node that opens one.

    Raises:
        ScopeError: where Python's compiler would refuse a ``global`` or ``nonlocal``.
    """
    scopes: dict[ast.AST, Scope] = {}
    pending: list[tuple[ast.AST, Scope | None]] = [(tree, None)]
    while pending:
        node, outer = pending.pop()
        scope = Scope(node, outer)
        scopes[node] = scope
        inner: list[ast.AST] = []
        _Gathering(scope, inner).gather()
        pending.extend((one, scope) for one in inner)
    for scope in scopes.values():
        _check(scope)
    return scopes


def evaluated_outside(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node opening a scope that are evaluated in the scope around it."""
    match node:
        case ast.FunctionDef(args=arguments):
            yield from node.decorator_list
            yield from _defaults(arguments)
            yield from (one.annotation for one in _parameters(arguments) if one.annotation is not None)
            if node.returns is not None:
                yield node.returns
        case ast.Lambda(args=arguments):
            yield from _defaults(arguments)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            yield node.generators[0].iter


def _defaults(arguments: ast.arguments) -> Iterator[ast.expr]:
    yield from arguments.defaults
    yield from (default for default in arguments.kw_defaults if default is not None)


def _parameters(arguments: ast.arguments) -> Iterator[ast.arg]:
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from (one for one in (arguments.vararg, arguments.kwarg) if one is not None)


@dataclass(slots=True)
class _Gathering:
    """Goes through one scope and stops at the scopes within it."""

    scope: Scope
    inner: list[ast.AST]
    used: dict[str, ast.AST] = field(default_factory=dict)

    def gather(self) -> None:
        node = self.scope.node
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            for parameter in _parameters(node.args):
                if parameter.arg in self.scope.bound:
                    raise ScopeError(f"duplicate argument '{parameter.arg}' in function definition", parameter)
                self.scope.bound.add(parameter.arg)
        outside = {id(part) for part in evaluated_outside(node)}
        pending = list(ast.iter_child_nodes(node))[::-1]
        while pending:
            part = pending.pop()
            if id(part) not in outside:
                pending.extend(self._visit(part))

    def _visit(self, node: ast.AST) -> list[ast.AST]:
        """Takes note of a node; gives what is to be visited next, the first last."""
        if isinstance(node, SCOPES):
            if isinstance(node, ast.FunctionDef):
                self._bind(node.name, node)
            self.inner.append(node)
            if isinstance(node, COMPREHENSIONS):
                self._bind_from_within(node)
            return list(evaluated_outside(node))[::-1]
        if isinstance(node, ast.NamedExpr):
            self._bind_out(node.target.id, node)
            return [node.value]
        self._note(node)
        return list(ast.iter_child_nodes(node))[::-1]

    def _note(self, node: ast.AST) -> None:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), simple=1):
                self.scope.annotated[name] = node
            case ast.Name(id=name, ctx=ast.Load()):
                self.used.setdefault(name, node)
            case ast.Name(id=name) | ast.ExceptHandler(name=str(name)):
                self._bind(name, node)
            case ast.Import() | ast.ImportFrom():
                for alias in node.names:
                    self._bind(alias.asname or alias.name.partition(".")[0], node)
            case ast.Global(names=declared):
                self._declare(declared, self.scope.declared_global, "global", node)
            case ast.Nonlocal(names=declared):
                self._declare(declared, self.scope.declared_nonlocal, "nonlocal", node)

    def _bind(self, name: str, node: ast.AST) -> None:
        self.used.setdefault(name, node)
        self.scope.bound.add(name)

    def _bind_from_within(self, comprehension: ast.AST) -> None:
        """``:=`` within a comprehension binds in the function around it."""
        pending = list(ast.iter_child_nodes(comprehension))
        while pending:
            node = pending.pop()
            if isinstance(node, ast.NamedExpr):
                self._bind_out(node.target.id, node)
            if not isinstance(node, ast.Lambda):
                pending.extend(ast.iter_child_nodes(node))

    def _bind_out(self, name: str, node: ast.AST) -> None:
        scope = self.scope
        while scope.is_comprehension and scope.outer is not None:
            scope = scope.outer
        scope.bound.add(name)
        if scope is self.scope:
            self.used.setdefault(name, node)

    def _declare(self, names: list[str], into: set[str], word: str, node: ast.AST) -> None:
        for name in names:
            if isinstance(self.scope.node, ast.FunctionDef) and name in _argument_names(self.scope.node):
                raise ScopeError(f"name '{name}' is parameter and {word}", node)
            if self.scope.is_module and word == "nonlocal":
                raise ScopeError("nonlocal declaration not allowed at module level", node)
            if name in self.used:
                done = "assigned to" if name in self.scope.bound else "used prior to"
                before = "before" if name in self.scope.bound else ""
                raise ScopeError(f"name '{name}' is {done} {before} {word} declaration".replace("  ", " "), node)
            into.add(name)


def _argument_names(function: ast.FunctionDef) -> set[str]:
    return {one.arg for one in _parameters(function.args)}


def _check(scope: Scope) -> None:
    for name, node in scope.annotated.items():
        for declared, word in ((scope.declared_global, "global"), (scope.declared_nonlocal, "nonlocal")):
            if name in declared:
                raise ScopeError(f"annotated name '{name}' can't be {word}", node)
    for name in scope.declared_nonlocal:
        if name in scope.declared_global:
            raise ScopeError(f"name '{name}' is nonlocal and global", scope.node)
        if scope.resolve(name)[0] is not Reach.ENCLOSING:
            raise ScopeError(f"no binding for nonlocal '{name}' found", scope.node)
