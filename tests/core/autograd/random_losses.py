"""Losses made up at random: formulas of the whole vocabulary over numbers, vectors and matrices that fit each other."""

import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from torch import Tensor

from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError
from core.objective.objective import Objective, build_objective
from core.objective.operand import Compose, compose
from tests.core.autograd.vocabulary_uses import FORMS
from tests.strategies import typed_formulas

SHAPES = {"x": (), "w": (), "y": (3,), "z": (1,), "A": (3, 3), "B": (2, 3, 3)}
"""Names of parameters and shapes for them, of which any two can be broadcast."""

_OF_ONE = [form.word for form in FORMS if form.signature in {"t", "n"} and "linalg" not in form.path]
_REFUSE_RANKS = {"trace", "tr", "diag"}
# In what follows # is where another expression goes.
_UNARY = [f"{word}(#)" for word in _OF_ONE if word not in _REFUSE_RANKS]
_TEMPLATES = (
    *(
        "#+#",
        "#−#",
        "#·#",
        "#/#",
        "#²",
        "#³",
        "2^#",
        "#^#",
        "−#",
        "0.5#",
        "|#|",
        "√#",
        "e^#",
        "‖#‖",
        "sum(#)",
        "mean(#)",
    ),
    *("max(#, #)", "min(#, 0.3)", "clamp(#, 0.1, 0.7)", "where(# > 0.4, #, #)", "atan2(#, #)", "lerp(#, #, 0.3)"),
    *("mse_loss(#, #)", "xlogy(#, #)", "logaddexp(#, #)", "huber_loss(#, #)", "#·x + #·y"),
)
_WHOLE = (
    *("A@y", "yᵀA y", "Aᵀ", "A[0]", "y[1]", "A[:, 1]", "y[::2]·x", "det(A)", "trace(A)", "outer(y, y)", "inv(A)·x"),
    *("sum(A, 0)", "softmax(A, 0)", "cumsum(y)", "amax(A, 1)", "prod(y)", "std(A)", "B@A", "logsumexp(A, 0)"),
    *("x", "y", "z", "A", "w", "B", "0.7"),
)


@dataclass(frozen=True)
class Loss:
    """A loss that PyTorch takes.

    Attributes:
        formula: its formula.
        starts: the parameters by name.
    """

    formula: Formula
    starts: Mapping[str, Tensor]

    def leaves(self) -> dict[str, Tensor]:
        """Fresh leaves at the start values."""
        return {name: start.clone().requires_grad_() for name, start in self.starts.items()}

    def built(self, leaves: Mapping[str, Tensor], composed_by: Compose = compose) -> Objective:
        """The loss as a function."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return build_objective(self.formula.tree, leaves, composed_by)

    def value(self) -> tuple[Tensor, dict[str, Tensor]]:
        """The loss on fresh leaves."""
        leaves = self.leaves()
        objective = self.built(leaves)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return objective.evaluate(list(leaves.values())), leaves


@st.composite
def losses(draw: DrawFn) -> Loss:
    """A loss over tensors of several shapes."""
    inner = _expression(draw, draw(st.integers(0, 3)))
    other = draw(st.sampled_from(["x²", "mean(A)", "0.1‖y‖", "w"]))
    return _loss(draw, f"sum({inner}) + {other}", SHAPES)


@st.composite
def typed_losses(draw: DrawFn) -> Loss:
    """A loss over single numbers, typed in all the ways in which people type."""
    return _loss(draw, draw(typed_formulas()), {})


def _loss(draw: DrawFn, text: str, shapes: Mapping[str, Sequence[int]]) -> Loss:
    dtype = draw(st.sampled_from([torch.float32, torch.float64]))
    generator = torch.Generator().manual_seed(draw(st.integers(0, 10**6)))
    try:
        formula = parse_formula(text)
        names = [parameter.name for parameter in formula.parameters]
        starts = {name: torch.rand(shapes.get(name, ()), dtype=dtype, generator=generator) + 0.1 for name in names}
        loss = Loss(formula, starts)
        loss.built(loss.leaves())
    except NotationError:
        assume(condition=False)
        raise
    return loss


def _expression(draw: DrawFn, depth: int) -> str:
    if depth == 0:
        return draw(st.sampled_from(_WHOLE))
    template = draw(st.sampled_from(_UNARY) | st.sampled_from(_TEMPLATES))
    return re.sub("#", lambda _: f"({_expression(draw, depth - 1)})", template)
