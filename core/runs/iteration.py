"""One iteration of a run: forward, backward, and the record of what is there then.

A small function costs PyTorch some fifty microseconds an iteration, so what is the same at every step is done once, and
no context is entered that is not needed.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, get_num_threads, is_grad_enabled

from core.objective.objective import Objective
from core.runs.backward_pass import make_backward
from core.runs.descent import Descent
from core.runs.reading import gradient_reader, parameter_reader, state_reader
from core.trajectory.step_record import Layout, StepRecord

Measure = Callable[[int, float], StepRecord]
"""The record of a step, given the learning rate of its update."""


def make_measure(objective: Objective, descent: Descent, layout: Layout, threads: int) -> Measure:
    """Makes the function that runs forward and backward and records what is there then."""
    evaluate, values = objective.evaluate, descent.parameters
    states = [descent.state(position) for position in range(len(values))]
    read_parameters, read_gradients = parameter_reader(values, layout), gradient_reader(values, layout)
    read_state = state_reader(states, layout)
    backward = make_backward(evaluate(values))

    def measure(step: int, learning_rate: float) -> StepRecord:
        if get_num_threads() != threads:
            torch.set_num_threads(threads)
        loss: Tensor = evaluate(values) if is_grad_enabled() else _with_gradient(evaluate, values)
        backward(loss)
        return StepRecord(step, read_parameters(), loss.item(), read_gradients(), learning_rate, read_state())

    return measure


def _with_gradient(evaluate: Callable[[Sequence[Tensor]], Tensor], values: Sequence[Tensor]) -> Tensor:
    with torch.enable_grad():
        return evaluate(values)
