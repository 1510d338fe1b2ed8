"""Whether the pass stepped by hand gives the bits of the recorded one."""

from enum import Enum

import msgspec

from core.trajectory.tensor_value import TensorValue


class Verdict(Enum):
    """What became of stepping the pass by hand; the value is the sentence that is told."""

    EQUAL = "Checked: stepped by hand, node by node, it is equal to backward() in every bit."
    DIFFERENT = "Stepped by hand, this pass differs from backward() at {count} of its gradients. This is a defect."
    HOOKED = "Not checked: a hook changed a gradient on its way."
    NOT_CALLABLE = "Not checked: {name} cannot be called by hand."


class Place(Enum):
    """Of which of a step's gradients something is said; the value is its name in a report."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    ACCUMULATED = "accumulated"


class Difference(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where the pass stepped by hand parted from the recorded one.

    Attributes:
        step: the backward step.
        place: whether it came in, went out, or is what the leaf then has.
        number: which slot, or which outgoing gradient; 0 for a leaf's.
        recorded: what the engine gave.
        by_hand: what the pass by hand has.
    """

    step: int
    place: Place
    number: int
    recorded: TensorValue | None
    by_hand: TensorValue | None


class Proof(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The same pass stepped by hand, beside the recorded one.

    Attributes:
        verdict: how it ended.
        differences: where it differs, at most the first hundred.
        count: of all the differences.
        name: of the node that cannot be called, if that is the verdict.
    """

    verdict: Verdict
    differences: tuple[Difference, ...] = ()
    count: int = 0
    name: str = ""

    def sentence(self) -> str:
        """The verdict, in English."""
        return self.verdict.value.format(count=self.count, name=self.name)
