"""What all closures of one program share while they are built, and where in it they stand."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.notation.program import Program
from core.notation.program_scopes import Scope
from core.objective.program.calls import Calling
from core.objective.program.frames import Evaluate, Run
from core.objective.program.machine import Machine
from core.objective.program.plain_operations import plain_operation

Operation = Callable[..., Any]
"""What computes an operation, such as ``operator.add``."""


def _operation(_node: ast.expr, function: Operation, operands: Sequence[Evaluate]) -> Evaluate:
    return plain_operation(function, operands)


def _application(_node: ast.stmt, function: Operation) -> Operation:
    return function


def _calling(node: ast.expr, calling: Calling) -> Calling:
    return calling.at(node)


def _statement(_node: ast.stmt, run: Run) -> Run:
    return run


def _turn(_node: ast.For | ast.While, body: Run) -> Run:
    return body


def _entered(_name: str, body: Run) -> Run:
    return body


@dataclass(frozen=True, slots=True)
class Weave:
    """What is put around the closures of a program as they are built: nothing, for speed, unless somebody observes.

    Whatever is put around them changes neither what is computed nor the order in which it is.

    Attributes:
        operation: the function of what the operands give, in their order.
        application: the function as an augmented assignment applies it.
        calling: how this very node calls what it calls.
        statement: a statement.
        turn: the body of a loop; when it is through, the loop comes back to its head.
        entered: the body of a function of this name.
    """

    operation: Callable[[ast.expr, Operation, Sequence[Evaluate]], Evaluate] = _operation
    application: Callable[[ast.stmt, Operation], Operation] = _application
    calling: Callable[[ast.expr, Calling], Calling] = _calling
    statement: Callable[[ast.stmt, Run], Run] = _statement
    turn: Callable[[ast.For | ast.While, Run], Run] = _turn
    entered: Callable[[str, Run], Run] = _entered


PLAIN = Weave()
"""Nothing is put around anything."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place in a program.

    Attributes:
        program: the whole.
        machine: that will run it.
        calling: how things are called.
        weave: what is put around the closures.
        scope: in which the place is.
        line: of the statement to which it belongs.
        path: the functions around it, as Python's qualified names tell them.
        expression: builds an expression; statement: builds a block. Handed down, as each kind of node builds its parts.
    """

    program: Program
    machine: Machine
    calling: Calling
    weave: Weave
    scope: Scope
    expression: Callable[[ast.expr, "Site"], Evaluate]
    block: Callable[[Sequence[ast.stmt], "Site"], Run]
    line: int = 1
    path: tuple[str, ...] = ()

    def build(self, node: ast.expr) -> Evaluate:
        """The closure of an expression here."""
        return self.expression(node, self)

    def build_all(self, nodes: Sequence[ast.expr]) -> list[Evaluate]:
        """The closures of several expressions."""
        return [self.expression(node, self) for node in nodes]

    def build_in(self, node: ast.expr, scope: Scope) -> Evaluate:
        """The closure of an expression in another scope."""
        return self.expression(node, replace(self, scope=scope, line=node.lineno))

    def within(self, node: ast.AST, name: str | None = None) -> "Site":
        """The same place inside the scope that a node opens."""
        path = self.path if name is None else (*self.path, name)
        return replace(self, scope=self.program.scopes[node], path=path)

    def at(self, line: int) -> "Site":
        """The same place, in a statement on another line."""
        return self if line == self.line else replace(self, line=line)
