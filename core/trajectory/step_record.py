"""One iteration as plain numbers, and the layout that says which number is what."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product
from math import hypot, prod
from typing import TypeVar

SHOWN_ELEMENTS = 16
"""Of a longer tensor the first so many elements are recorded, and its norm."""

Number = TypeVar("Number")


@dataclass(frozen=True, slots=True)
class ParameterLayout:
    """How one tensor-valued parameter is spread over numbers.

    Attributes:
        name: the identifier in the formula's tree, such as ``λ1``.
        label: the name as it was first typed, such as ``lambda1``; heads its columns.
        shape: the tensor's shape; ``()`` for one number.
    """

    name: str
    label: str
    shape: tuple[int, ...] = ()

    @property
    def element_count(self) -> int:
        """How many elements the tensor has."""
        return prod(self.shape)

    @property
    def has_norm(self) -> bool:
        """Whether the tensor is too long to be recorded whole."""
        return self.element_count > SHOWN_ELEMENTS

    @property
    def width(self) -> int:
        """How many numbers stand for the tensor in a record."""
        return SHOWN_ELEMENTS + 1 if self.has_norm else self.element_count

    def headings(self, prefix: str = "") -> list[str]:
        """One heading a number: ``x``, or ``x[0]``, ``x[1]``, or ``A[0,1]``, behind a shortened tensor ``norm_x``."""
        if not self.shape:
            return [prefix + self.label]
        indices = product(*map(range, self.shape))
        shown = [next(indices) for _ in range(min(self.element_count, SHOWN_ELEMENTS))]
        headings = [f"{prefix}{self.label}[{','.join(map(str, index))}]" for index in shown]
        return headings + [f"norm_{prefix}{self.label}"] * self.has_norm


@dataclass(frozen=True, slots=True)
class Layout:
    """Which numbers the records of one run hold, in which order.

    ``state_names`` are the optimiser's own tensors, one of each a parameter, such as ``momentum_buffer``.
    """

    parameters: tuple[ParameterLayout, ...]
    state_names: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many numbers stand for all parameters together."""
        return sum(parameter.width for parameter in self.parameters)

    def parts(self, numbers: Sequence[Number]) -> list[Sequence[Number]]:
        """What is laid out as the parameters are, cut: for each parameter its numbers."""
        ends = accumulate((parameter.width for parameter in self.parameters), initial=0)
        return [numbers[start:end] for start, end in pairwise(ends)]

    def parameter_headings(self) -> list[str]:
        """The headings of :attr:`StepRecord.parameters`."""
        return self._headings("")

    def gradient_headings(self) -> list[str]:
        """The headings of :attr:`StepRecord.gradients`."""
        return self._headings("grad_")

    def state_headings(self) -> list[str]:
        """The headings of :attr:`StepRecord.state`."""
        return [heading for name in self.state_names for heading in self._headings(f"{name}_")]

    def _headings(self, prefix: str) -> list[str]:
        return [heading for parameter in self.parameters for heading in parameter.headings(prefix)]


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One iteration: what PyTorch held after its backward pass and before its update.

    All numbers are Python floats with exactly the bits of PyTorch's (a float32 is exactly a float). None is what is not
    there: an unused parameter's gradient, the optimiser's state before it has any.

    Attributes:
        step: how many updates came before, from 0.
        parameters: for each parameter its first 16 elements, and its norm if it has more (:class:`ParameterLayout`).
        loss: the function's value there.
        gradients: laid out as the parameters are.
        learning_rate: the one that this step's update uses.
        state: for each of ``Layout.state_names`` in turn, laid out as the parameters are; before this step's update.
    """

    step: int
    parameters: tuple[float, ...]
    loss: float
    gradients: tuple[float | None, ...]
    learning_rate: float
    state: tuple[float | None, ...] = ()


def gradient_norm(record: StepRecord, layout: Layout) -> float:
    """The Euclidean norm of all gradients of a record together."""
    parts: list[float] = []
    for parameter, numbers in zip(layout.parameters, layout.parts(record.gradients), strict=True):
        parts += [number for number in (numbers[-1:] if parameter.has_norm else numbers) if number is not None]
    return hypot(*parts)
