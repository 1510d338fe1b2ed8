"""A subtree that has become a function, and how functions are put together."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from torch import Tensor

Values = Sequence[Tensor]
"""The parameters' tensors, in the order in which they were given to the build."""

Evaluate = Callable[[Values], Any]
"""What a subtree gives where the parameters have these values."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A subtree that has been built.

    Attributes:
        value: what it gives at the start values: a tensor, or a Python number that stays one, or an index.
        settled: the subtree as PyTorch is really asked it.
        evaluate: None for what is the same at every step.
    """

    value: Any
    settled: ast.expr
    evaluate: Evaluate | None = None

    @property
    def is_tensor(self) -> bool:
        """Whether it gives a tensor rather than a Python number."""
        return isinstance(self.value, Tensor)


class Compose(Protocol):
    """Makes the function of one operation out of those of its operands.

    This is the one way in which operations come about. A caller that puts another one in its place, such as one that
    writes down what goes in and what comes out, sees every operation, in the order of evaluation, and changes no bit.
    """

    def __call__(self, node: ast.expr, function: Callable[..., Any], operands: Sequence[Operand], /) -> Evaluate:
        """The function that applies ``function``, such as ``torch.sin`` or ``operator.mul``, to what the operands give.

        Args:
            node: the operation as typed, with its place in the text.
            function: what computes it.
            operands: its arguments, in the order of evaluation.
        """


def compose(_node: ast.expr, function: Callable[..., Any], operands: Sequence[Operand], /) -> Evaluate:
    """Plain composition, made for speed: one closure an operation, with its constants captured as they are."""
    match operands:
        case [operand]:
            inner = evaluator(operand)
            return lambda values: function(inner(values))
        case [left, right]:
            return _of_two(function, left, right)
    evaluators = [evaluator(operand) for operand in operands]
    return lambda values: function(*[evaluate(values) for evaluate in evaluators])


def evaluator(operand: Operand) -> Evaluate:
    """The operand's function, also where it is a constant."""
    value = operand.value
    return operand.evaluate or (lambda _values: value)


def _of_two(function: Callable[..., Any], left: Operand, right: Operand) -> Evaluate:
    first, second = evaluator(left), evaluator(right)
    first_value, second_value = left.value, right.value
    if right.evaluate is None:
        return lambda values: function(first(values), second_value)
    if left.evaluate is None:
        return lambda values: function(first_value, second(values))
    return lambda values: function(first(values), second(values))
