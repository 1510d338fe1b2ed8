"""Which numbers of a run become curves, and what each is called."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.document.script import Every, PlotRole
from core.trajectory.step_record import Layout, ParameterLayout

MOST_CURVES = 16
"""More in one plot cannot be told apart."""
_ELEMENTS_BESIDE_NORM = 4


@dataclass(frozen=True, slots=True)
class Curve:
    """One number of each step.

    Attributes:
        row: which of the plot's numbers it is.
        name: in full, such as ``∂loss/∂w[0]``.
        label: what stands at the curve, such as ``∂/∂w[0]``.
        parameter: the number of the parameter whose colour it has; None for the loss's.
        element: which one of its parameter's curves it is, from 0.
        shade: from 0 to 1, how far it stands among them.
        is_word: whether the name is a word of ours, and not one of what is run.
    """

    row: int
    name: str
    label: str
    parameter: int | None = None
    element: int = 0
    shade: float = 0.0
    is_word: bool = False


class Plotted(Protocol):
    """What the plots show: numbers at steps that follow one another, a plot's numbers in rows."""

    @property
    def first_step(self) -> int:
        """The first step."""

    @property
    def stop_step(self) -> int:
        """The step after the last one."""

    @property
    def counted(self) -> Every | None:
        """What of a script is counted; None for the steps of a formula's run."""

    @property
    def layout_version(self) -> int:
        """Another number each time there are other curves."""

    def curves(self, role: PlotRole) -> tuple[Curve, ...]:
        """The curves of a plot."""

    def width(self, role: PlotRole) -> int:
        """How many numbers of each step belong to a plot, drawn or not."""

    def column_of(self, role: PlotRole, row: int) -> NDArray[np.floating]:
        """The numbers of a row, NaN where nothing is there; they keep their values, whatever is added."""

    def numbers(self, role: PlotRole, step: int) -> Sequence[float | None]:
        """A plot's numbers at a step, one a row; None where nothing is there."""

    def texts(self, role: PlotRole, step: int) -> Sequence[str | None]:
        """The same with every digit, in their own dtype."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor whose elements become curves.

    Attributes:
        layout: how it is spread over numbers.
        colour: the number of its colour; None for the loss's.
        names: of an element, or of the norm, the name in full and what stands at the curve.
    """

    layout: ParameterLayout
    colour: int | None
    names: Callable[[int], tuple[str, str]]


def curves_of(layout: Layout, role: PlotRole) -> tuple[Curve, ...]:
    """The curves of a formula's run."""
    if role is PlotRole.LOSS:
        return (Curve(0, "loss", "loss", is_word=True),)

    def names_in(parameter: ParameterLayout) -> Callable[[int], tuple[str, str]]:
        return lambda element: _names(parameter, element, role)

    return curves_of_tensors(
        [Tensor(parameter, index, names_in(parameter)) for index, parameter in enumerate(layout.parameters)]
    )


def curves_of_tensors(tensors: Sequence[Tensor]) -> tuple[Curve, ...]:
    """All elements of all tensors, if these are at most 16; else of each as many as there is room for.

    Of a tensor longer than what is recorded, its norm and its first four elements.
    """
    width = sum(tensor.layout.width for tensor in tensors)
    share = width if width <= MOST_CURVES else max(MOST_CURVES // len(tensors), 1)
    curves: list[Curve] = []
    first_row = 0
    for tensor in tensors:
        elements = _shown_elements(tensor.layout, share)
        for place, element in enumerate(elements):
            shade = place / max(len(elements) - 1, 1)
            curves.append(Curve(first_row + element, *tensor.names(element), tensor.colour, place, shade))
        first_row += tensor.layout.width
    return tuple(curves[:MOST_CURVES])


def _shown_elements(parameter: ParameterLayout, share: int) -> list[int]:
    if not parameter.has_norm:
        return list(range(min(parameter.width, share)))
    return [parameter.width - 1, *range(min(_ELEMENTS_BESIDE_NORM, share - 1))]


def own_name(parameter: ParameterLayout, element: int) -> str:
    """What an element is called, or the tensor where it is its norm."""
    return parameter.label if is_norm(parameter, element) else parameter.headings()[element]


def is_norm(parameter: ParameterLayout, element: int) -> bool:
    """Whether a number that stands for a tensor is its norm."""
    return parameter.has_norm and element == parameter.width - 1


def _names(parameter: ParameterLayout, element: int, role: PlotRole) -> tuple[str, str]:
    own = own_name(parameter, element)
    names = (own, own) if role is PlotRole.PARAMETERS else (f"∂loss/∂{own}", f"∂/∂{own}")
    return (f"norm({names[0]})", f"norm({names[1]})") if is_norm(parameter, element) else names
