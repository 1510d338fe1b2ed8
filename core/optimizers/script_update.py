"""A step of a script's own optimiser taken apart: its lines, and its state before and after."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from torch import Tensor
from torch.optim import Optimizer

from core.document.run_spec import Setting
from core.optimizers.arithmetic import Line, Names
from core.optimizers.catalog import CATALOG, Method
from core.optimizers.lean import LeanOptimizer
from core.optimizers.update_trace import trace_update
from core.trajectory.iteration_trace import UpdateTrace


def trace_script_update(
    optimizer: Optimizer, parameters: Mapping[str, Tensor], step: Callable[[], object]
) -> UpdateTrace:
    """Makes a step, and tells what happened.

    Args:
        optimizer: of the script.
        parameters: all that it updates, in order, by name.
        step: makes the step as the script asked for it.
    """
    groups = [group for group in optimizer.param_groups for _ in group["params"]]
    settings: dict[str, Mapping[str, Any]] = dict(zip(parameters, groups, strict=True))
    lean = LeanOptimizer(optimizer, step, optimizer.zero_grad)
    return trace_update(_method(optimizer, settings), {}, lean, parameters, 64)


def _method(optimizer: Optimizer, settings: Mapping[str, Mapping[str, Any]]) -> Method:
    """The method, explained with the settings of each parameter's own group."""
    known = next((method for method in CATALOG.values() if isinstance(optimizer, method.optimizer)), None)
    name = type(optimizer).__name__
    explain = None if known is None else known.explain
    if explain is None:
        return Method(name, name, type(optimizer), _anything_goes)

    def explain_each(
        parameter: Tensor,
        gradient: Tensor,
        state: Mapping[str, Tensor],
        _settings: Mapping[str, Setting],
        beside: Names,
    ) -> Sequence[Line]:
        return explain(parameter, gradient, state, settings[beside.parameter], beside)

    return Method(name, name, type(optimizer), _anything_goes, explain_each)


def _anything_goes(_settings: Mapping[str, Setting]) -> None:
    """PyTorch has checked the settings when the script made the optimiser."""
