"""Everything that a program can set for all that follows, put back as it is in a fresh process."""

from typing import Any

import numpy as np
import torch

_NUMPY_PRINTING = np.get_printoptions()

_LARGEST_NUMPY_SEED = 2**32


Entropy = np.random.SeedSequence
"""Where seeds come from that nobody chose: here of the run's own seed, so that it can be repeated."""


class _Entropy:
    """The one that the program which runs takes its seeds from."""

    def __init__(self) -> None:
        self.sequence = Entropy(0)

    def next(self) -> Entropy:
        return self.sequence.spawn(1)[0]


_entropy = _Entropy()


def entropy() -> Entropy:
    """Where seeds come from now; it counts by itself those that were taken."""
    return _entropy.sequence


def set_entropy(sequence: Entropy) -> None:
    """Lets seeds come from there, behind those that it gave before."""
    _entropy.sequence = sequence


def reset_world(seed: int) -> None:
    """Makes torch and NumPy as they are in a fresh process, with random numbers that begin at ``seed``."""
    torch.manual_seed(seed)
    np.random.seed(seed % _LARGEST_NUMPY_SEED)  # what scripts use
    _entropy.sequence = Entropy(abs(seed))
    torch.set_grad_enabled(True)  # torch's signature
    torch.set_default_dtype(torch.float32)
    torch.set_printoptions(profile="default", sci_mode=None)  # type: ignore[no-untyped-call]
    torch.autograd.set_detect_anomaly(False, check_nan=True)
    np.set_printoptions(**_NUMPY_PRINTING)


def default_rng(seed: Any = None) -> np.random.Generator:
    """``numpy.random.default_rng``; without a seed it goes on from the run's."""
    return np.random.default_rng(_entropy.next() if seed is None else seed)


def random_state(seed: Any = None) -> np.random.RandomState:
    """``numpy.random.RandomState``; without a seed it goes on from the run's."""
    return np.random.RandomState(_entropy.next().generate_state(4) if seed is None else seed)


def seed_numpy(seed: Any = None) -> None:
    """``numpy.random.seed``; without a seed it goes on from the run's."""
    np.random.seed(_entropy.next().generate_state(4) if seed is None else seed)


def no_device() -> bool:
    """``torch.cuda.is_available``: scripts compute where the memory can be measured, on the processor."""
    return False


def no_devices() -> int:
    """``torch.cuda.device_count``."""
    return 0


def seed_no_device(seed: int) -> None:
    """``torch.cuda.manual_seed``: there is nothing to seed."""
    int(seed)
