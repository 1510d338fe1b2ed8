"""A run in the middle, put aside so that it can be continued from there with the same bits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import torch
from torch import Tensor

from core.trajectory.step_record import Layout, ParameterLayout, StepRecord

_TENSOR_BYTES = 550
"""About what a tensor takes besides its elements, measured as resident memory."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What PyTorch held when a step began.

    The settings are not in it, since the RunSpec says which ones a step has. So a snapshot can be continued under
    another spec, such as one with one more intervention.

    Attributes:
        step: the one that begins.
        parameters: their values.
        gradients: as the update before left them: None, or zeros.
        state: the optimiser's, for each parameter.
    """

    step: int
    parameters: tuple[Tensor, ...]
    gradients: tuple[Tensor | None, ...]
    state: tuple[Mapping[str, object], ...]

    @property
    def byte_count(self) -> int:
        """About how much memory it takes."""
        kept = [value for state in self.state for value in state.values() if isinstance(value, Tensor)]
        present = [gradient for gradient in self.gradients if gradient is not None]
        return sum(_TENSOR_BYTES + tensor.nbytes for tensor in (*self.parameters, *present, *kept))


def is_whole(layout: Layout) -> bool:
    """Whether the records hold every element of every parameter."""
    return not any(parameter.has_norm for parameter in layout.parameters)


def snapshot_from(record: StepRecord, layout: Layout, dtype: torch.dtype) -> Snapshot:
    """The snapshot that a record is, where it holds all there is (:func:`is_whole`).

    Raises:
        ValueError: where it does not.
    """
    if not is_whole(layout):
        raise ValueError("Of a tensor of more than 16 elements a record holds only the first.")
    parameters = _tensors(record.parameters, layout.parameters, dtype)
    gradients = _tensors(record.gradients, layout.parameters, dtype)
    left = [None if gradient is None or record.step == 0 else torch.zeros_like(gradient) for gradient in gradients]
    columns = _tensors(record.state, layout.parameters * len(layout.state_names), dtype)
    count = len(layout.parameters)
    state = [dict(zip(layout.state_names, columns[position::count], strict=True)) for position in range(count)]
    present = tuple({name: value for name, value in one.items() if value is not None} for one in state)
    return Snapshot(record.step, tuple(one for one in parameters if one is not None), tuple(left), present)


def _tensors(
    numbers: Sequence[float | None], shapes: Sequence[ParameterLayout], dtype: torch.dtype
) -> list[Tensor | None]:
    """The tensors that are laid out one behind the other, None where there is none."""
    rest = iter(numbers)
    rows = [(list(islice(rest, shape.element_count)), shape.shape) for shape in shapes]
    return [None if row[0] is None else torch.tensor(row, dtype=dtype).reshape(shape) for row, shape in rows]
