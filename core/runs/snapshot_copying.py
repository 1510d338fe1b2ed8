"""Snapshots to plain bytes and back, every bit of them."""

import torch
from torch import Tensor

from core.runs.snapshot import Snapshot
from core.trajectory.snapshot_copy import Kept, SnapshotCopy, TensorCopy


def copied(snapshot: Snapshot) -> SnapshotCopy:
    """The snapshot without torch.

    Raises:
        TypeError: where the optimiser keeps something that is neither a tensor nor a plain value.
    """
    return SnapshotCopy(
        snapshot.step,
        tuple(map(_copy, snapshot.parameters)),
        tuple(None if gradient is None else _copy(gradient) for gradient in snapshot.gradients),
        tuple({name: _copy_kept(value) for name, value in state.items()} for state in snapshot.state),
    )


def restored(copy: SnapshotCopy) -> Snapshot:
    """The snapshot that was copied."""
    return Snapshot(
        copy.step,
        tuple(map(_tensor, copy.parameters)),
        tuple(None if gradient is None else _tensor(gradient) for gradient in copy.gradients),
        tuple({name: _restore_kept(value) for name, value in state.items()} for state in copy.state),
    )


def _copy(tensor: Tensor) -> TensorCopy:
    elements = tensor.detach().contiguous().numpy().tobytes()
    return TensorCopy(str(tensor.dtype).removeprefix("torch."), tuple(tensor.shape), elements)


def _copy_kept(value: object) -> TensorCopy | Kept:
    if isinstance(value, Tensor):
        return _copy(value)
    if value is None or isinstance(value, int | float | bool | str):
        return value
    raise TypeError(f"The optimiser keeps a {type(value).__name__}, which cannot be copied.")


def _tensor(copy: TensorCopy) -> Tensor:
    dtype: torch.dtype = getattr(torch, copy.dtype)
    flat = torch.frombuffer(bytearray(copy.elements), dtype=dtype) if copy.elements else torch.empty(0, dtype=dtype)
    return flat.reshape(copy.shape)


def _restore_kept(value: TensorCopy | Kept) -> object:
    return _tensor(value) if isinstance(value, TensorCopy) else value
