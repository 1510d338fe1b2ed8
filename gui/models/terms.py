"""A formula's tree, laid out as a row of terms in the order of evaluation, each with the forward step that computes it.

A subtree that is used twice, as in ∛x, stands there twice, as PyTorch computes it twice.
"""

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.trajectory.iteration_trace import ForwardStep

_SIGNS: dict[type[ast.AST], tuple[str, ...]] = {
    ast.USub: ("neg",),
    ast.UAdd: ("pos",),
    ast.Add: ("add",),
    ast.Sub: ("sub",),
    ast.Mult: ("mul",),
    ast.Div: ("div",),
    ast.Pow: ("pow",),
    ast.MatMult: ("matmul", "mul"),  # elementwise where one of the two is a single number
    ast.BitAnd: ("bitwise_and",),
    ast.Lt: ("lt",),
    ast.LtE: ("le",),
    ast.Gt: ("gt",),
    ast.GtE: ("ge",),
    ast.Eq: ("eq",),
    ast.NotEq: ("ne",),
}
"""PyTorch's names of what a formula writes as signs."""


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a formula: an operation, a name or a number.

    Attributes:
        node: what it is.
        operands: the places of its own parts in the row.
        size: how many operations there are in it.
        step: the forward step that computes it; None for names, numbers, and what is folded into a number.
    """

    node: ast.expr
    operands: tuple[int, ...]
    size: int
    step: int | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Its characters ``[start, end)`` in the formula."""
        return self.node.col_offset, self.node.end_col_offset or self.node.col_offset


def terms_of(tree: ast.expr) -> tuple[Term, ...]:
    """The terms of a tree, operands before operations; the last one is the whole tree."""
    order = _in_evaluation_order(tree)
    terms: list[Term] = []
    waiting: list[int] = []
    for node in order:
        count = len(_operands(node))
        first = len(waiting) - count
        operands = tuple(waiting[first:])
        waiting[first:] = [len(terms)]
        terms.append(Term(node, operands, bool(count) + sum(terms[operand].size for operand in operands)))
    return tuple(terms)


def computed_by(terms: Sequence[Term], steps: Sequence[ForwardStep]) -> tuple[Term, ...] | None:
    """The terms with the steps that compute them; None where the steps belong to another formula."""
    matched: list[Term] = []
    next_step = 0
    for term in terms:
        step = steps[next_step] if next_step < len(steps) else None
        is_step = step is not None and step.span == term.span and step.operation in _operations(term.node)
        matched.append(replace(term, step=next_step) if is_step and _is_tensor(term, matched) else term)
        next_step += matched[-1].step is not None
    return tuple(matched) if next_step == len(steps) else None


def _is_tensor(term: Term, before: Sequence[Term]) -> bool:
    """Whether it can be a step of its own; arithmetic between numbers is folded."""
    if isinstance(term.node, ast.Call | ast.Subscript):
        return True
    return any(_is_made_of_tensors(before, operand) for operand in term.operands)


def _is_made_of_tensors(terms: Sequence[Term], place: int) -> bool:
    """Whether a term is a step, or a parameter; perhaps with a transpose around it that PyTorch is not asked for."""
    while terms[place].step is None and isinstance(terms[place].node, ast.Attribute) and terms[place].operands:
        (place,) = terms[place].operands
    return terms[place].step is not None or isinstance(terms[place].node, ast.Name)


def _operations(node: ast.expr) -> tuple[str, ...]:
    match node:
        case ast.Call(func=ast.Attribute(attr=name)) | ast.Attribute(attr=name):
            return (name,)
        case ast.Subscript():
            return ("getitem",)
        case ast.UnaryOp(op=sign) | ast.BinOp(op=sign) | ast.Compare(ops=[sign]):
            return _SIGNS[type(sign)]
    return ()


def _in_evaluation_order(tree: ast.expr) -> list[ast.expr]:
    order: list[ast.expr] = []
    pending = [tree]
    while pending:
        node = pending.pop()
        order.append(node)
        pending.extend(_operands(node))
    return order[::-1]


def _operands(node: ast.expr) -> list[ast.expr]:
    match node:
        case ast.UnaryOp(operand=operand):
            return [operand]
        case ast.BinOp(left=left, right=right) | ast.Compare(left=left, comparators=[right]):
            return [left, right]
        case ast.Call(args=arguments):
            return arguments
        case ast.Attribute(value=value, attr="T") | ast.Subscript(value=value):
            return [value]
    return []
