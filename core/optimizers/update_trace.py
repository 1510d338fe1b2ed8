"""One update taken apart: the optimiser's lines beside what torch's own step makes of the same values."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from core.autograd.values import plain_value, same_bits, value_of
from core.document.run_spec import Setting
from core.optimizers.arithmetic import Line, names_beside
from core.optimizers.catalog import Method
from core.optimizers.lean import LeanOptimizer
from core.trajectory.iteration_trace import KeptValue, UpdateLine, UpdateTrace
from core.trajectory.tensor_value import Value


def trace_update(
    method: Method,
    settings: Mapping[str, Setting],
    lean: LeanOptimizer,
    parameters: Mapping[str, Tensor],
    most_elements: int | None = None,
) -> UpdateTrace:
    """Makes one update, and tells what happened.

    Args:
        method: the optimiser's entry in the catalog.
        settings: all of them, as this update uses them.
        lean: the optimiser itself, which has these settings; its step is made.
        parameters: by name, with their gradients; updated in place.
        most_elements: how many elements of a tensor are told at most; None tells all.
    """
    states = {name: lean.optimizer.state[parameter] for name, parameter in parameters.items()}
    before = {name: _kept(state, most_elements) for name, state in states.items()}
    lines = {name: list(_lines(method, settings, name, parameter, states[name]))
             for name, parameter in parameters.items() if parameter.grad is not None}  # fmt: skip
    told = [_told(name, line, most_elements) for name, some in lines.items() for line in some]
    lean.update()
    ends = [same_bits(some[-1].result, parameters[name].detach()) for name, some in lines.items() if some]
    return UpdateTrace(
        lines=tuple(told),
        kept=tuple(_changes(before, {name: _kept(state, most_elements) for name, state in states.items()})),
        parameters=tuple((name, value_of(parameter, most_elements)) for name, parameter in parameters.items()),
        is_equal=all(ends) if ends else None,
    )


def _lines(
    method: Method, settings: Mapping[str, Setting], name: str, parameter: Tensor, state: Mapping[str, Any]
) -> Sequence[Line]:
    gradient = parameter.grad
    if method.explain is None or gradient is None:
        return []
    with torch.no_grad():
        return method.explain(parameter.detach(), gradient, state, settings, names_beside(name))


def _told(parameter: str, line: Line, most_elements: int | None) -> UpdateLine:
    values = tuple((name, plain_value(value, most_elements)) for name, value in line.values.items())
    result = value_of(line.result, most_elements)
    return UpdateLine(parameter, line.target, line.term, values, result, line.roundings)


def _kept(state: Mapping[str, object], most_elements: int | None) -> Mapping[str, Value]:
    return {name: plain_value(value, most_elements) for name, value in state.items()}


def _changes(
    before: Mapping[str, Mapping[str, Value]], after: Mapping[str, Mapping[str, Value]]
) -> Iterator[KeptValue]:
    for parameter, state in after.items():
        for name in dict.fromkeys([*before[parameter], *state]):
            yield KeptValue(parameter, name, before[parameter].get(name), state.get(name))
