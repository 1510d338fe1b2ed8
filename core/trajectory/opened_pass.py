"""A pass of a program, taken apart, as plain values."""

import msgspec

from core.trajectory.iteration_trace import BackwardTrace, ForwardStep, UpdateTrace
from core.trajectory.program_trace import PassKind


class OpenedPass(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A pass of a program, taken apart.

    Attributes:
        kind: what it was.
        forward: the operations behind a backward pass, with their places in the text.
        backward: the pass itself; None for a step of an optimiser.
        update: the step of an optimiser; None for a backward pass.
        refused: PyTorch's own words, where it refused the pass.
    """

    kind: PassKind
    forward: tuple[ForwardStep, ...] = ()
    backward: BackwardTrace | None = None
    update: UpdateTrace | None = None
    refused: str = ""
