"""What ends a program from outside: no handler that it has itself ever sees these."""

import ast

from core.document.program_limits import LimitKind
from core.notation.program_problem import RefusalKind


class Halt(BaseException):
    """Ends a program. It is no ``Exception``, and ``try`` of a program lets it pass without running anything."""


class LimitReached(Halt):
    """A program wanted more than it may have."""

    def __init__(self, kind: LimitKind, /, **details: object) -> None:
        super().__init__(kind.value.format(**details))
        self.kind = kind
        self.details = {key: str(value) for key, value in details.items()}


class Refused(Halt):
    """A program came to something that it may not do, which could not be seen before it ran."""

    def __init__(self, kind: RefusalKind, node: ast.AST | None = None, /, **details: object) -> None:
        super().__init__(kind.value.format(**details))
        self.kind = kind
        self.node = node
        self.details = {key: str(value) for key, value in details.items()}


class Cancelled(Halt):
    """Whoever runs the program wants no more of it."""
