"""Everything needed to repeat a run bit for bit."""

from dataclasses import dataclass, field
from enum import Enum

Setting = float | bool


class Dtype(Enum):
    """The floating-point formats a run can use."""

    FLOAT32 = "float32"
    FLOAT64 = "float64"


@dataclass(frozen=True, slots=True)
class Intervention:
    """Settings of the optimiser that became others in the middle of a run.

    Attributes:
        step: the first step whose update uses them.
        settings: name and new value of each.
    """

    step: int
    settings: tuple[tuple[str, Setting], ...]


@dataclass(frozen=True, slots=True)
class RunSpec:
    """A run, fully described by plain values: equal specs give equal bits.

    Attributes:
        formula: as typed, such as ``3x²+2x−1``.
        starts: a parameter's name, in any spelling, and its start value as typed, such as ``arange(4)``; a parameter
            that is not named starts at 1.
        optimizer: a key of the optimisers' catalog.
        settings: the optimiser's settings that are not at their default.
        steps: how many updates are made at most; N updates give N+1 records.
        stop_gradient: the run has converged once the gradient's norm is below it; None asks for no such stop.
        threads: how many threads torch computes with (two sum a long vector in another order than one).
        interventions: in the order of their steps.
        constants: the parameters, in any spelling, that are held where they start: they have no gradient.
        zero_grad: whether the gradients are zeroed before every iteration; otherwise each pass adds to the ones before.
    """

    formula: str
    starts: tuple[tuple[str, str], ...] = ()
    optimizer: str = "gd"
    settings: tuple[tuple[str, Setting], ...] = field(default=(("lr", 0.01),))
    dtype: Dtype = Dtype.FLOAT32
    seed: int = 0
    steps: int = 100
    stop_gradient: float | None = None
    threads: int = 1
    interventions: tuple[Intervention, ...] = ()
    constants: tuple[str, ...] = ()
    zero_grad: bool = True
