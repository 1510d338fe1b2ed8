"""A snapshot as plain bytes, which can be sent, and kept where there is no torch."""

from dataclasses import dataclass

Kept = int | float | bool | str | None


@dataclass(frozen=True, slots=True)
class TensorCopy:
    """A tensor: the name of its format, its shape, and its elements in this machine's byte order."""

    dtype: str
    shape: tuple[int, ...]
    elements: bytes


@dataclass(frozen=True, slots=True)
class SnapshotCopy:
    """What PyTorch held when a step began (:class:`core.runs.snapshot.Snapshot`).

    Attributes:
        step: the one that begins.
        parameters: their values.
        gradients: as the update before left them.
        state: the optimiser's, for each parameter.
    """

    step: int
    parameters: tuple[TensorCopy, ...]
    gradients: tuple[TensorCopy | None, ...]
    state: tuple[dict[str, TensorCopy | Kept], ...]
