"""A syntax tree is drawn from its leaves up: each node names its operands and how their LaTeX is joined."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.notation.latex import Latex


@dataclass(frozen=True, slots=True)
class Drawing:
    """How one node is drawn.

    Attributes:
        operands: what must be drawn before it.
        join: makes the node's LaTeX from that of its operands, in their order.
    """

    operands: Sequence[ast.expr]
    join: Callable[..., Latex]


def draw(root: ast.expr, drawing_of: Callable[[ast.expr], Drawing]) -> Latex:
    """Draws a whole tree.

    A formula may be 400 operations deep, for which Python's own stack is too short; hence a stack of its own. A node
    that occurs twice, as the radicand of ∛ does, is drawn as often as it is named as an operand: once.
    """
    unfinished: list[tuple[Drawing, list[Latex]]] = [(drawing_of(root), [])]
    while True:
        drawing, drawn = unfinished[-1]
        if len(drawn) < len(drawing.operands):
            unfinished.append((drawing_of(drawing.operands[len(drawn)]), []))
            continue
        unfinished.pop()
        whole = drawing.join(*drawn)
        if not unfinished:
            return whole
        unfinished[-1][1].append(whole)
