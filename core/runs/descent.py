"""The tensors and the optimiser of a run that is under way."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from core.document.run_spec import Setting
from core.optimizers.catalog import Method
from core.optimizers.lean import LeanOptimizer, build_optimizer
from core.runs.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Descent:
    """What is updated step by step; no other run touches it."""

    parameters: tuple[Tensor, ...]
    lean: LeanOptimizer

    def use(self, settings: Mapping[str, Setting]) -> None:
        """Has the next update made with these settings."""
        for group in self.lean.optimizer.param_groups:
            group.update(settings)

    def state(self, position: int) -> dict[str, Any]:
        """What the optimiser keeps for a parameter; empty until it does, and the same dictionary ever after."""
        state: dict[str, Any] = self.lean.optimizer.state[self.parameters[position]]
        return state

    def snapshot(self, step: int) -> Snapshot:
        """A copy of it all, taken as ``step`` begins."""
        return Snapshot(
            step,
            tuple(parameter.detach().clone() for parameter in self.parameters),
            tuple(None if parameter.grad is None else parameter.grad.clone() for parameter in self.parameters),
            tuple(deepcopy(self.state(position)) for position in range(len(self.parameters))),
        )


def resume(
    snapshot: Snapshot, is_descended: Sequence[bool], method: Method, settings: Mapping[str, Setting]
) -> Descent:
    """A descent that goes on as the one did of which the snapshot was taken.

    Args:
        snapshot: where it goes on.
        is_descended: for each parameter, whether it requires a gradient.
        method: the optimiser.
        settings: any that the optimiser takes; :meth:`Descent.use` comes before the first update.
    """
    pairs = zip(snapshot.parameters, is_descended, strict=True)
    parameters = tuple(parameter.clone().requires_grad_(requires_grad) for parameter, requires_grad in pairs)
    descent = Descent(parameters, build_optimizer(method.optimizer, parameters, settings))
    for position, parameter in enumerate(parameters):
        gradient = snapshot.gradients[position]
        parameter.grad = None if gradient is None else gradient.clone()
        descent.state(position).update(deepcopy(dict(snapshot.state[position])))
    return descent
