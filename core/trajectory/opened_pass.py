"""A pass of a program, taken apart, as plain values."""

import msgspec

from core.trajectory.iteration_trace import BackwardTrace, ForwardStep, UpdateTrace, ZeroGrad
from core.trajectory.program_trace import PassKind
from core.trajectory.tensor_value import TensorValue


class OpenedPass(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A pass of a program, taken apart.

    Attributes:
        kind: what it was.
        forward: the operations behind a backward pass, with their places in the text.
        backward: the pass itself; None for a step of an optimiser.
        update: the step of an optimiser; None for a backward pass.
        refused: PyTorch's own words, where it refused the pass.
        zeroed: of ``zero_grad``: what became of each gradient; ``is_left`` is false everywhere.
        number: of the pass, from 0.
        event: the statement in which it happened, as in the trace.
        line: of the program, where the call stands; 0 where native code made it.
        parameters: the leaves that require a gradient, by the names that they have in the program, and their values
            when the pass was made; of a step or of ``zero_grad`` the optimiser's, with what they were before.
        span: the characters ``[start, end)`` of the program that the call is; nothing where native code made it.
        retain_graph: whether the graph keeps what its nodes saved.
        create_graph: whether the gradients have a graph of their own.
        error: the name of the error with which the pass was refused, such as ``RuntimeError``.
        starts: from how many tensors at once the pass goes back; only the first of them is told of.
    """

    kind: PassKind
    forward: tuple[ForwardStep, ...] = ()
    backward: BackwardTrace | None = None
    update: UpdateTrace | None = None
    refused: str = ""
    zeroed: tuple[ZeroGrad, ...] = ()
    number: int = 0
    event: int = 0
    line: int = 0
    parameters: tuple[tuple[str, TensorValue], ...] = ()
    span: tuple[int, int] = (0, 0)
    retain_graph: bool = False
    create_graph: bool = False
    error: str = ""
    starts: int = 1
