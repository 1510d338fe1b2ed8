"""Every function and operator of the vocabulary in use: on numbers, vectors, matrices, batches, and across shapes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.notation.vocabulary import BY_PATH, Function
from core.objective.application import Site
from core.objective.build import build
from core.objective.operand import compose

FORMS = list(BY_PATH.values())
SHAPES: tuple[tuple[int, ...], ...] = ((), (3,), (3, 3), (2, 3, 3))
PAIRS = (*product(SHAPES, SHAPES), ((3, 1), (2, 1, 3)), ((2, 3), (3, 4)), ((3,), (1,)))
TRIPLES = (((), (), ()), ((3,), (3,), (3,)), ((2, 3), (), (3,)), ((), (3, 1), (2, 1, 3)))
ABOVE_ONE = "torch.acosh"

OPERATORS = (
    *("−x", "+x", "x+3", "3+x", "x−3", "3−x", "x·2", "2x", "x/2", "1/x", "x^0", "x^1", "x²", "x^0.5", "2^x", "e^x"),
    *("x[0]", "x[-1]", "x[1:]", "x[::2]", "x[:, 0]", "x[0, 1]", "x[0:2, 1]", "xᵀ", "|x|", "‖x‖", "‖x‖₁", "‖x‖₀"),
    *("norm(x, 3)", "norm(x, 1.5)", "norm(x, 0.5)", "√x", "∛x", "∜x", "⌊x⌋", "⌈x⌉", "where(x > 0.5, x, 2)"),
    *(
        "x·where(1 < 2, 0.1, 0.2)",
        "clamp(x, 0.3, 0.6)",
        "max(x, 0)",
        "log₂(x)",
        "sin²x",
        "3x²+2x−1",
        "leaky_relu(x, 0.2)",
    ),
)
OPERATORS_OF_TWO = ("x+y", "x−y", "x·y", "x/y", "x^y", "x@y", "xᵀy", "xᵀAx", "xᵀ A y", "λ‖x‖² + ‖x−y‖²")


@dataclass(frozen=True)
class Use:
    """A formula, and what its parameters start with: shapes, or the numbers themselves.

    Attributes:
        text: of the formula.
        starts: name -> a shape as a tuple, or numbers as a list.
        shift: what is added to numbers between 0.2 and 0.8.
    """

    text: str
    starts: Mapping[str, Any] = field(default_factory=dict)
    shift: float = 0.0

    def __str__(self) -> str:
        return f"{self.text} {dict(self.starts)}"

    def leaves(self, dtype: torch.dtype, seed: int = 0) -> dict[str, Tensor]:
        """The parameters in the order of the formula."""
        generator = torch.Generator().manual_seed(seed)
        leaves = {}
        for name in (parameter.name for parameter in parse_formula(self.text).parameters):
            start = self.starts[name]
            if isinstance(start, tuple):
                tensor = torch.rand(start, dtype=torch.float64, generator=generator) * 0.6 + 0.2 + self.shift
            else:
                tensor = torch.tensor(start)
            leaves[name] = tensor.to(dtype).requires_grad_()
        return leaves


def result_of(use: Use, leaves: Mapping[str, Tensor]) -> Tensor:
    """What the formula gives, of any shape.

    Raises:
        NotationError: where PyTorch refuses.
    """
    site = Site({name: place for place, name in enumerate(leaves)}, tuple(leaves.values()), compose)
    value = build(parse_formula(use.text).tree.body, site).value
    assert isinstance(value, Tensor)
    return value


def uses_of(form: Function) -> Iterator[Use]:
    """A function with tensors and numbers as its arguments, as far as it takes them, in all shapes."""
    names = iter("xyz")
    fixed = {"i": ("0", "-1", "1"), "c": ("w > 0.5",)}
    choices = [fixed.get(kind) or (next(names), "0.4") for kind in form.signature]
    for arguments in product(*choices):
        used = [argument for argument in arguments if argument in "xyz"]
        for shapes in shapes_for(len(used)):
            starts = dict(zip([*used, "w"], [*shapes, *shapes[:1]], strict=False))
            text = f"{form.path}({', '.join((*arguments, *map(str, form.appended)))})"
            yield Use(text, starts, shift=1.0 if form.path == ABOVE_ONE else 0.0)


def shapes_for(count: int) -> Sequence[tuple[tuple[int, ...], ...]]:
    """Shapes of so many parameters."""
    return ((), tuple((shape,) for shape in SHAPES), PAIRS, TRIPLES)[count]


def uses_of_operators() -> Iterator[Use]:
    """Signs, indices, powers, and what stands between bars."""
    for text in OPERATORS:
        yield from (Use(text, {"x": shape}) for shape in SHAPES)
    for text in OPERATORS_OF_TWO:
        yield from (Use(text, {"x": first, "y": second, "A": (3, 3), "λ": ()}) for first, second in PAIRS)


KINKS = (
    Use("x^0", {"x": [0.0, 2.0]}),
    Use("x^y", {"x": [0.0, 2.0, 0.0, 3.0], "y": [2.0, 0.0, 0.0, 1.5]}),
    Use("0^x", {"x": [2.0, -0.5]}),
    Use("sinc(x)", {"x": [0.0, 0.5]}),
    Use("sinc(x)", {"x": 0.0}),
    Use("copysign(x, y)", {"x": [0.0, -2.0], "y": [1.0, 1.0]}),
    Use("copysign(x, -3)", {"x": [0.0, -2.0]}),
    Use("xlogy(x, y)", {"x": [0.0, 2.0], "y": [0.0, 3.0]}),
    Use("softplus(x)", {"x": [-25.0, 0.5, 25.0]}),
    Use("relu(x)", {"x": [0.0, -1.0, 1.0]}),
    Use("|x|", {"x": [0.0, -1.0, 1.0]}),
    Use("relu6(x)", {"x": [0.0, -1.0, 6.0, 7.0, 3.0]}),
    Use("hardtanh(x)", {"x": [-1.0, 1.0, 3.0]}),
    Use("hardsigmoid(x)", {"x": [-3.0, 3.0, 4.0, 0.5]}),
    Use("hardswish(x)", {"x": [-3.0, 3.0, 4.0, 0.5, -5.0]}),
    Use("leaky_relu(x)", {"x": [0.0, -1.0, 1.0]}),
    Use("elu(x)", {"x": [0.0, -1.0, 1.0]}),
    Use("selu(x)", {"x": [0.0, -1.0, 1.0]}),
    Use("celu(x)", {"x": [0.0, -1.0, 1.0]}),
    Use("max(x, y)", {"x": [1.0, 2.0, 3.0], "y": [1.0, 3.0, 2.0]}),
    Use("min(x, y)", {"x": [1.0, 2.0, 3.0], "y": [1.0, 3.0, 2.0]}),
    Use("max(x)", {"x": [2.0, 3.0, 3.0]}),
    Use("min(x)", {"x": [[2.0, 3.0], [2.0, 3.0]]}),
    Use("median(x)", {"x": [2.0, 2.0, 3.0]}),
    Use("amax(x, 0)", {"x": [[2.0, 3.0], [2.0, 1.0]]}),
    Use("amin(x, 1)", {"x": [[2.0, 2.0], [2.0, 1.0]]}),
    Use("amax(x)", {"x": [2.0, 2.0, 1.0]}),
    Use("prod(x)", {"x": [2.0, 0.0, 3.0]}),
    Use("prod(x)", {"x": [0.0, 0.0, 3.0]}),
    Use("prod(x, 1)", {"x": [[2.0, 0.0], [1.0, 5.0]]}),
    Use("‖x‖", {"x": [0.0, 0.0]}),
    Use("‖x‖₁", {"x": [0.0, -2.0]}),
    Use("norm(x, 0.5)", {"x": [0.0, -2.0, 1.0]}),
    Use("norm(x, 3)", {"x": [0.0, -2.0, 1.0]}),
    Use("std(x)", {"x": [2.0, 2.0]}),
    Use("clamp(x, 0, 1)", {"x": [0.0, 0.5, 1.0, 2.0, -1.0]}),
    Use("clamp(x, y, z)", {"x": [0.0, 0.5, 3.0, 0.5], "y": [0.0, 1.0, 0.0, 2.0], "z": [1.0, 2.0, 1.0, 1.0]}),
    Use("det(x)", {"x": [[1.0, 2.0], [2.0, 4.0]]}),
    Use("det(x)", {"x": [[[1.0, 2.0], [2.0, 4.0]], [[1.0, 2.0], [2.0, 1.0]]]}),
    Use("where(x > 0, x², −x)", {"x": [0.0, 1.0, -1.0]}),
    Use("huber_loss(x, y)", {"x": [0.0, 3.0, -5.0], "y": [0.5, 0.0, 0.0]}),
    Use("smooth_l1_loss(x, y)", {"x": [0.0, 3.0, -5.0], "y": [0.5, 0.0, 0.0]}),
)
"""Where functions have corners, poles and ties, PyTorch decides; the rules must say the same."""
