"""The forward pass operation by operation, recorded while PyTorch computes it, with the bits of the fast path."""

import ast
from collections.abc import Callable, Sequence
from typing import Any

from torch import Tensor

from core.autograd.graph import Graph
from core.autograd.values import plain_value, value_of
from core.notation.tensor_arguments import called_path
from core.objective.operand import Evaluate, Operand, Values, evaluator
from core.trajectory.iteration_trace import ForwardStep, Input
from core.trajectory.tensor_value import Value

_NAMES: dict[type[ast.AST], str] = {
    ast.Invert: "bitwise_not",
    ast.Not: "logical_not",
    ast.FloorDiv: "floor_divide",
    ast.Mod: "remainder",
    ast.BitOr: "bitwise_or",
    ast.BitXor: "bitwise_xor",
    ast.LShift: "bitwise_left_shift",
    ast.RShift: "bitwise_right_shift",
    ast.USub: "neg",
    ast.UAdd: "pos",
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
    ast.Pow: "pow",
    ast.MatMult: "matmul",
    ast.BitAnd: "bitwise_and",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
    ast.Eq: "eq",
    ast.NotEq: "ne",
}
"""PyTorch's names of what Python writes as signs."""


class ForwardRecorder:
    """Composes operations as :func:`core.objective.operand.compose` does, and writes down each one as it is computed.

    One recorder records one evaluation.

    Args:
        graph: gets the nodes that the operations make.
        most_elements: how many elements of a tensor are kept at most; None keeps all.

    Attributes:
        steps: what was computed so far.
        results: of each step the tensor itself, with its graph.
    """

    def __init__(self, graph: Graph, most_elements: int | None = None) -> None:
        self.steps: list[ForwardStep] = []
        self.results: list[Tensor] = []
        self._graph = graph
        self._most_elements = most_elements
        self._made: dict[Evaluate, int] = {}

    def __call__(self, node: ast.expr, function: Callable[..., Any], operands: Sequence[Operand], /) -> Evaluate:
        """The function of one operation; when it is called it writes down a step."""
        evaluators = [evaluator(operand) for operand in operands]
        name = operation_name(node)

        def recorded(values: Values) -> Any:
            arguments = [evaluate(values) for evaluate in evaluators]
            result = function(*arguments)
            pairs = zip(arguments, operands, strict=True)
            inputs = tuple(self._input(argument, operand) for argument, operand in pairs)
            self._made[recorded] = len(self.steps)
            self._write_down(node, name, inputs, result)
            return result

        return recorded

    def _input(self, argument: Any, operand: Operand) -> Input:
        if operand.evaluate is None:
            return Input(_constant(argument, operand, self._most_elements))
        if isinstance(operand.settled, ast.Name):
            return Input(value_of(argument, self._most_elements), parameter=operand.settled.id)
        return Input(value_of(argument, self._most_elements), step=self._made[operand.evaluate])

    def _write_down(self, node: ast.expr, name: str, inputs: tuple[Input, ...], result: Tensor) -> None:
        made: tuple[int, ...] = ()
        number = None
        if result.grad_fn is not None:
            made = tuple(met for met in self._graph.meet(result.grad_fn) if not self._graph.is_leaf(met))
            number = self._graph.numbers[result.grad_fn]
        index = len(self.steps)
        span = node.col_offset, node.end_col_offset or node.col_offset
        value = value_of(result, self._most_elements)
        self.results.append(result)
        self.steps.append(ForwardStep(index, span, name, inputs, value, result.requires_grad, number, made))


def _constant(argument: Any, operand: Operand, most_elements: int | None) -> Value:
    """A number of the formula; an index stands there as it is written."""
    if isinstance(argument, slice | tuple):
        return ast.unparse(operand.settled)
    return plain_value(argument, most_elements)


def operation_name(node: ast.AST) -> str:
    """PyTorch's name for an operation.

    Raises:
        TypeError: where a node is none.
    """
    match node:
        case ast.Call():
            return called_path(node).rpartition(".")[2]
        case ast.Attribute(attr=name):
            return name
        case ast.Subscript():
            return "getitem"
        case ast.UnaryOp(op=sign) | ast.BinOp(op=sign) | ast.AugAssign(op=sign) | ast.Compare(ops=[sign]):
            return _NAMES[type(sign)]
    raise TypeError(f"A formula has no operation {type(node).__name__}.")
