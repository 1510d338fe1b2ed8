"""The function that is descended: built from a tree, differentiable, and one number."""

import ast
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from core.notation.evaluation_order import in_evaluation_order
from core.notation.problem import ProblemKind, refuse_at
from core.objective.application import Site
from core.objective.build import build
from core.objective.operand import Compose, Evaluate, Operand, compose
from core.objective.refusal import COMPLAINTS, reason_of


@dataclass(frozen=True, slots=True)
class Objective:
    """A function that PyTorch can differentiate.

    Attributes:
        evaluate: the function's value where the parameters have these values, which must be of the shapes that it was
            built for; a tensor of one element with its graph.
        settled: the tree as PyTorch is really asked it: ``@`` is ``*`` where it is elementwise, ``.T`` is left out
            where there is no matrix, a number is a tensor where PyTorch demands one.
        has_gradient: for each parameter, whether a gradient reaches it, which none does that is held constant.
        warnings: what PyTorch warned of.
    """

    evaluate: Evaluate
    settled: ast.Expression
    has_gradient: tuple[bool, ...]
    warnings: tuple[str, ...] = ()


def build_objective(
    tree: ast.Expression, parameters: Mapping[str, Tensor], composed_by: Compose = compose
) -> Objective:
    """Turns a formula's tree into a function.

    Args:
        tree: as ``core.notation`` makes them.
        parameters: name -> leaf tensor at its start value, all of one dtype; those that require a gradient are
            descended. The function takes them in this order.
        composed_by: makes every operation's function; the plain one is the fast one.

    Raises:
        NotationError: where PyTorch refuses the function, or it is not one number that has a gradient.
    """
    body = tree.body
    if not any(isinstance(node, ast.Name) for node in in_evaluation_order(body)):
        raise refuse_at(body, ProblemKind.NO_PARAMETER)
    names, tensors = tuple(parameters), tuple(parameters.values())
    site = Site({name: position for position, name in enumerate(names)}, tensors, composed_by)
    with torch.enable_grad(), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = build(body, site)
        _check(body, result)
        has_gradient = _differentiated(body, result.value, site)
    told = dict.fromkeys(reason_of(warning.message) for warning in caught if isinstance(warning.message, Warning))
    assert result.evaluate is not None  # noqa: S101 (what has a gradient is no constant)
    return Objective(result.evaluate, ast.Expression(result.settled), has_gradient, tuple(told))


def _check(body: ast.expr, result: Operand) -> None:
    value = result.value
    if isinstance(value, bool) or (result.is_tensor and value.dtype == torch.bool):
        raise refuse_at(body, ProblemKind.TRUTH_VALUE)
    if not result.is_tensor:
        raise refuse_at(body, ProblemKind.NO_GRADIENT)
    if value.numel() != 1:
        shape = "[" + ", ".join(map(str, value.shape)) + "]"
        raise refuse_at(body, ProblemKind.NOT_ONE_NUMBER, shape=shape, sum="sum(…)", mean="mean(…)")
    if not value.requires_grad:
        raise refuse_at(body, ProblemKind.NO_GRADIENT)


def _differentiated(body: ast.expr, value: Tensor, site: Site) -> tuple[bool, ...]:
    """One backward pass to try it, since a missing derivative only shows there."""
    descended = [tensor for tensor in site.tensors if tensor.requires_grad]
    try:
        gradients = torch.autograd.grad(value, descended, allow_unused=True)
    except COMPLAINTS as complaint:
        culprit = next(iter(site.underivable), body)
        raise refuse_at(culprit, ProblemKind.REFUSED_BY_TORCH, reason=reason_of(complaint)) from complaint
    reached = iter(gradient is not None for gradient in gradients)
    return tuple(tensor.requires_grad and next(reached) for tensor in site.tensors)
