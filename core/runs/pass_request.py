"""What a backward pass of a program is asked for, read from the call."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from core.objective.program.native_call import NativeCall

_PLACES = {
    "torch.Tensor.backward": ("tensor", "gradient", "retain_graph", "create_graph", "inputs"),
    "torch.autograd.backward": ("tensor", "gradient", "retain_graph", "create_graph", "grad_variables", "inputs"),
    "torch.autograd.grad": ("tensor", "inputs", "gradient", "retain_graph", "create_graph", "allow_unused"),
}
_OTHER_NAMES = {
    "self": "tensor",
    "tensors": "tensor",
    "outputs": "tensor",
    "grad_tensors": "gradient",
    "grad_outputs": "gradient",
}


@dataclass(frozen=True, slots=True)
class PassRequest:
    """What a backward pass is asked for.

    Attributes:
        losses: that are differentiated.
        gradient: with which the pass begins, if that is given.
        inputs: for which gradients are asked for; None is for the leaves.
        may_be_unused: whether PyTorch accepts inputs that play no part.
        retain_graph: whether the graph keeps what its nodes saved.
        create_graph: whether the gradients have a graph of their own.
    """

    losses: tuple[Tensor, ...]
    gradient: Tensor | None
    inputs: tuple[Tensor, ...] | None
    may_be_unused: bool
    retain_graph: bool
    create_graph: bool


def request_of(call: NativeCall) -> PassRequest:
    """What a call that is a backward pass asks for."""
    given = _given(call)
    inputs = given.get("inputs")
    creates, retains = bool(given.get("create_graph")), given.get("retain_graph")
    return PassRequest(
        _tensors(given.get("tensor")),
        next(iter(_tensors(given.get("gradient"))), None),
        None if inputs is None else _tensors(inputs),
        may_be_unused=inputs is None or bool(given.get("allow_unused") or given.get("materialize_grads")),
        retain_graph=creates if retains is None else bool(retains),
        create_graph=creates,
    )


def losses_in(call: NativeCall) -> tuple[Tensor, ...]:
    """The tensors that are differentiated."""
    return _tensors(_given(call).get("tensor"))


def inputs_in(call: NativeCall) -> tuple[Tensor, ...]:
    """The tensors that gradients are asked for; none where the leaves are meant."""
    return _tensors(_given(call).get("inputs"))


def words_for_unused() -> str:
    """What PyTorch says of an input that a result does not depend on."""
    used, unused = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    try:
        torch.autograd.grad(used * 1, unused)
    except RuntimeError as error:
        return str(error)
    return ""


def _given(call: NativeCall) -> Mapping[str, Any]:
    """What was handed over, by the names that it has in PyTorch."""
    assert call.grant is not None  # noqa: S101 (a pass is granted)
    is_bound = isinstance(call.owner, Tensor) and not (call.arguments and call.arguments[0] is call.owner)
    given = dict(zip(_PLACES[call.grant.path], [*([call.owner] if is_bound else []), *call.arguments], strict=False))
    return given | {_OTHER_NAMES.get(name, name): value for name, value in call.keywords.items()}


def _tensors(given: Any) -> tuple[Tensor, ...]:
    """A tensor, or those of several."""
    several = given if isinstance(given, list | tuple) else (given,)
    return tuple([one for one in several if isinstance(one, Tensor)])
