"""One line of an optimiser's arithmetic, and the names that stand in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from torch import Tensor

from core.document.run_spec import Setting


@dataclass(frozen=True, slots=True)
class Line:
    """What one call of torch computes of a parameter's update.

    Attributes:
        target: the name of what it gives.
        term: what is computed, in the notation of formulas.
        values: the names in the term, and what they are.
        result: what it gives.
        roundings: how many times an element is rounded on the way.
    """

    target: str
    term: str
    values: Mapping[str, Tensor | float]
    result: Tensor
    roundings: int


@dataclass(frozen=True, slots=True)
class Names:
    """What the quantities of an update are called beside a parameter of some name."""

    parameter: str
    gradient: str = "g"
    velocity: str = "v"
    learning_rate: str = "η"
    momentum: str = "μ"
    dampening: str = "τ"
    weight_decay: str = "λ"


Explain = Callable[[Tensor, Tensor, Mapping[str, Tensor], Mapping[str, Setting], Names], Sequence[Line]]
"""An optimiser's arithmetic for one parameter, given its value, its gradient, the optimiser's state before the update,
the settings and the names. Nothing is changed in place; the last line gives the parameter's new value."""

_SPELT_OUT = {
    "g": "grad",
    "v": "velocity",
    "η": "lr",
    "μ": "momentum",
    "τ": "dampening",
    "λ": "weight_decay",
}


def names_beside(parameter: str) -> Names:
    """The usual letters; the one that the parameter itself has is spelt out."""
    usual = Names(parameter)
    letters = (usual.gradient, usual.velocity, usual.learning_rate, usual.momentum, usual.dampening, usual.weight_decay)
    return Names(parameter, *(_SPELT_OUT[letter] if letter == parameter else letter for letter in letters))
