"""What a program can set for the whole process, kept and put back: one program never changes another one's bits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.objective.program.random_state import Entropy, entropy, set_entropy


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """The state of a process at some moment.

    Whether gradients are recorded is not in it: PyTorch keeps that for each thread, and every program has its own.

    Attributes:
        random: PyTorch's.
        numpy_random: NumPy's, as old functions use it.
        entropy: where seeds come from that nobody chose.
        dtype: of a tensor of floats for which none is given.
        printing: how PyTorch prints tensors; numpy_printing: how NumPy prints arrays.
        anomaly: whether PyTorch looks for anomalies; and among them for nan.
        threads: on which PyTorch computes.
        is_warning_always: whether PyTorch repeats a warning that it gives once a process.
    """

    random: Tensor
    numpy_random: Any
    entropy: Entropy
    dtype: torch.dtype
    printing: Mapping[str, Any]
    numpy_printing: Mapping[str, Any]
    anomaly: tuple[bool, bool]
    threads: int
    is_warning_always: bool

    def put_back(self) -> None:
        """Makes the process as it was."""
        torch.set_rng_state(self.random)
        np.random.set_state(self.numpy_random)
        set_entropy(self.entropy)
        torch.set_default_dtype(self.dtype)
        for name, value in self.printing.items():
            setattr(_printing(), name, value)
        np.set_printoptions(**self.numpy_printing)
        is_enabled, checks_nan = self.anomaly
        torch.autograd.set_detect_anomaly(is_enabled, checks_nan)
        torch.set_num_threads(self.threads)
        torch.set_warn_always(self.is_warning_always)


def world() -> World:
    """The state now."""
    return World(
        random=torch.get_rng_state(),
        numpy_random=np.random.get_state(),
        entropy=entropy(),
        dtype=torch.get_default_dtype(),
        printing=asdict(_printing()),
        numpy_printing=np.get_printoptions(),
        anomaly=(torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()),
        threads=torch.get_num_threads(),
        is_warning_always=torch.is_warn_always_enabled(),
    )


def _printing() -> Any:
    return torch._tensor_str.PRINT_OPTS  # noqa: SLF001 (there is no other way to ask)
