"""A pass of a script with the script itself: it can be looked into as an iteration of a formula can."""

from dataclasses import dataclass
from functools import cached_property

from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardTrace,
    ForwardStep,
    Inspection,
    SecondOrder,
    UpdateTrace,
    ZeroGrad,
)
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import PassKind
from core.trajectory.tensor_value import TensorValue
from gui.models.script_call import ScriptCall, call_of
from gui.models.script_text import ScriptText


@dataclass(frozen=True, slots=True)
class BarePass:
    """A pass of which there is nothing to go through.

    Attributes:
        complaint: PyTorch's own words where it refused the pass; nothing where the pass had nothing to do.
    """

    complaint: str = ""


@dataclass(frozen=True)
class ScriptPass:
    """An opened pass; it has the face of an iteration's trace.

    Attributes:
        opened: the pass.
        script: that was run.
    """

    opened: OpenedPass
    script: ScriptText

    @property
    def kind(self) -> PassKind:
        """What it was."""
        return self.opened.kind

    @cached_property
    def call(self) -> ScriptCall:
        """The call that made it."""
        return call_of(self.opened, self.script)

    @property
    def text(self) -> str:
        """In which the operations have their places."""
        return self.script.text

    @property
    def labels(self) -> tuple[tuple[str, str], ...]:
        """How parameters are typed: as they are called."""
        return ()

    @property
    def parameters(self) -> tuple[tuple[str, TensorValue], ...]:
        """The leaves and their values when the pass was made."""
        return self.opened.parameters

    @property
    def inspection(self) -> Inspection:
        """How the script asked for it."""
        return Inspection(retain_graph=self.opened.retain_graph, create_graph=self.opened.create_graph)

    @property
    def zero_grad(self) -> tuple[ZeroGrad, ...]:
        """What became of each gradient."""
        return self.opened.zeroed

    @property
    def forward(self) -> tuple[ForwardStep, ...]:
        """The operations behind a backward pass."""
        return self.opened.forward

    @property
    def backward(self) -> BackwardTrace | None:
        """The pass through the graph; None for a step and for ``zero_grad``."""
        return self.opened.backward

    @property
    def update(self) -> UpdateTrace | None:
        """The optimiser's; None for anything else."""
        return self.opened.update

    @property
    def retained(self) -> tuple[tuple[int, TensorValue | None], ...]:
        """What was kept besides: of a script that is not known."""
        return ()

    @property
    def another(self) -> AnotherPass | None:
        """A script calls for its passes itself."""
        return None

    @property
    def second_order(self) -> tuple[SecondOrder, ...]:
        """Likewise."""
        return ()
