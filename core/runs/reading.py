"""Tensors become the plain numbers of a record; each reader is made once a run, for the shapes it will meet."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import TypeVar

from torch import Tensor
from torch.linalg import vector_norm

from core.trajectory.step_record import SHOWN_ELEMENTS, Layout, ParameterLayout

T = TypeVar("T")
Present = tuple[float, ...]
Numbers = tuple[float | None, ...]


def parameter_reader(parameters: Sequence[Tensor], layout: Layout) -> Callable[[], Present]:
    """Reads tensors that are updated in place."""
    pairs = zip(parameters, layout.parameters, strict=True)
    return _joined([_parameter_reader(parameter, shape) for parameter, shape in pairs])


def gradient_reader(parameters: Sequence[Tensor], layout: Layout) -> Callable[[], Numbers]:
    """Reads the tensors' gradients, or None where there are none."""
    pairs = zip(parameters, layout.parameters, strict=True)
    return _joined([_gradient_reader(parameter, shape) for parameter, shape in pairs])


def state_reader(states: Sequence[Mapping[str, Tensor]], layout: Layout) -> Callable[[], Numbers]:
    """Reads what an optimiser keeps for each of the parameters, or None where it does not have it yet."""
    pairs = list(zip(states, layout.parameters, strict=True))
    return _joined([_state_reader(state, name, shape) for name in layout.state_names for state, shape in pairs])


def numbers_of(shape: ParameterLayout) -> Callable[[Tensor], Present]:
    """Makes numbers of a tensor of that shape: all, or the first and the norm."""
    if shape.element_count == 1:
        return lambda tensor: (tensor.item(),)
    is_flat = len(shape.shape) == 1
    if shape.has_norm:
        return _first_and_norm if is_flat else lambda tensor: _first_and_norm(tensor.reshape(-1))
    return (lambda tensor: tuple(tensor.tolist())) if is_flat else (lambda tensor: tuple(tensor.reshape(-1).tolist()))


def _first_and_norm(tensor: Tensor) -> Present:
    return (*tensor[:SHOWN_ELEMENTS].tolist(), vector_norm(tensor).item())


def _parameter_reader(parameter: Tensor, shape: ParameterLayout) -> Callable[[], Present]:
    return partial(numbers_of(shape), parameter.detach())


def _gradient_reader(parameter: Tensor, shape: ParameterLayout) -> Callable[[], Numbers]:
    numbers, absent = numbers_of(shape), (None,) * shape.width

    def read() -> Numbers:
        gradient = parameter.grad
        return absent if gradient is None else numbers(gradient)

    return read


def _state_reader(state: Mapping[str, Tensor], name: str, shape: ParameterLayout) -> Callable[[], Numbers]:
    numbers, absent = numbers_of(shape), (None,) * shape.width

    def read() -> Numbers:
        tensor = state.get(name)
        return absent if tensor is None else numbers(tensor)

    return read


def _joined(readers: Sequence[Callable[[], tuple[T, ...]]]) -> Callable[[], tuple[T, ...]]:
    if not readers:
        return tuple
    if len(readers) == 1:
        return readers[0]
    return lambda: tuple(chain.from_iterable([read() for read in readers]))
