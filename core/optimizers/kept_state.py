"""What an optimiser remembers between steps, found by letting it make one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from core.document.run_spec import Setting
from core.optimizers.catalog import Method
from core.optimizers.lean import build_optimizer


@dataclass(frozen=True, slots=True)
class KeptState:
    """What is remembered for every parameter.

    Attributes:
        names: of the tensors shaped like the parameter, such as ``momentum_buffer``.
        is_whole: whether there is nothing else, such as a count of steps.
    """

    names: tuple[str, ...]
    is_whole: bool


def find_kept_state(method: Method, all_settings: Iterable[Mapping[str, Setting]]) -> KeptState:
    """What the optimiser keeps with any of these settings."""
    # What is kept depends on which settings are zero or off, never on how large one is; a slider dragged in mid-run
    # makes thousands that are alike in this.
    alike = {tuple(map(bool, settings.values())): settings for settings in all_settings}
    kept = [_state_after_a_step(method, settings) for settings in alike.values()]
    names = dict.fromkeys(name for state in kept for name, value in state.items() if _is_shaped_alike(value))
    return KeptState(tuple(names), all(name in names for state in kept for name in state))


def _state_after_a_step(method: Method, settings: Mapping[str, Setting]) -> Mapping[str, object]:
    # Two elements, so that a count kept as a tensor of no dimension is not taken for the parameter's own.
    parameter = torch.zeros(2, requires_grad=True)
    parameter.grad = torch.ones(2)
    lean = build_optimizer(method.optimizer, [parameter], settings)
    lean.update()
    state: Mapping[str, object] = lean.optimizer.state[parameter]
    return state


def _is_shaped_alike(value: object) -> bool:
    return isinstance(value, Tensor) and value.shape == (2,)
