"""Why a run ended, as a sentence."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

import torch
from torch import Tensor

from core.trajectory.step_record import Layout, StepRecord, gradient_norm


class StopReason(Enum):
    """Every way in which a run ends; the value is the sentence that is told."""

    FINISHED = "Finished: all {step} steps are done."
    CONVERGED = "Converged at step {step}: the gradient's norm is {norm}, below {bound}."
    DIVERGED = "Diverged at step {step}: {what} became {value}. {before}"
    REFUSED = "Stopped at step {step}: PyTorch refuses this: {reason}."
    CANCELLED = "Cancelled at step {step}."


class Quantity(Enum):
    """What can cease to be finite, in the order in which a step computes it."""

    PARAMETER = "the parameter {label}"
    LOSS = "the loss"
    GRADIENT = "the gradient of {label}"


LAST_FINITE_LOSS = "The last finite loss was {loss} at step {step}."


@dataclass(frozen=True, slots=True)
class Stop:
    """The end of a run.

    Attributes:
        reason: why.
        step: of the last record; where PyTorch refused, the step that has no record.
        details: what the reason's sentence is filled with, besides the step.
    """

    reason: StopReason
    step: int
    details: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """Why the run ended, in English."""
        return self.reason.value.format(step=self.step, **self.details).strip()


def convergence(record: StepRecord, layout: Layout, bound: float) -> Stop | None:
    """The stop of a run that has converged at this record, if it has."""
    norm = gradient_norm(record, layout)
    if norm >= bound:
        return None
    return Stop(StopReason.CONVERGED, record.step, {"norm": _shown(norm), "bound": _shown(bound)})


def divergence(record: StepRecord, layout: Layout, tensors: Sequence[Tensor], last_loss: float | None) -> Stop | None:
    """The stop of a run that has diverged at this record, if it has.

    Args:
        record: the one that may hold something that is not finite; the norm of a long vector can overflow alone.
        layout: of the record.
        tensors: the parameters with their gradients, as they were recorded.
        last_loss: of the record before, None where there is none.
    """
    found = _first_not_finite(record.loss, layout, tensors)
    if found is None:
        return None
    quantity, label, value = found
    before = "" if last_loss is None else LAST_FINITE_LOSS.format(loss=_shown(last_loss), step=record.step - 1)
    details = {"what": quantity.value.format(label=label), "value": _shown(value), "before": before}
    return Stop(StopReason.DIVERGED, record.step, details)


def _first_not_finite(loss: float, layout: Layout, tensors: Sequence[Tensor]) -> tuple[Quantity, str, float] | None:
    labels = [parameter.label for parameter in layout.parameters]
    for label, tensor in zip(labels, tensors, strict=True):
        if (value := _not_finite(tensor.detach())) is not None:
            return Quantity.PARAMETER, label, value
    if not math.isfinite(loss):
        return Quantity.LOSS, "", loss
    for label, tensor in zip(labels, tensors, strict=True):
        if tensor.grad is not None and (value := _not_finite(tensor.grad)) is not None:
            return Quantity.GRADIENT, label, value
    return None


def _not_finite(tensor: Tensor) -> float | None:
    strange = tensor[~torch.isfinite(tensor)]
    return float(strange[0]) if len(strange) else None


def _shown(value: float) -> str:
    """Four digits, the exponent as one writes it: ``1.2e38``."""
    digits, _, exponent = f"{value:.4g}".partition("e")
    return f"{digits}e{int(exponent)}" if exponent else digits
