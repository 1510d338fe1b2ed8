"""What the window's run is compared with: the headless command's bytes, and PyTorch's own loop."""

from collections.abc import Mapping
from pathlib import Path

import torch

from core.document.run_spec import Setting
from core.trajectory.step_record import StepRecord
from main import main
from tests.core.runs.by_hand import FUNCTIONS, optimized

FUNCTION = "3x²+2x−1"


def headless_csv(target: Path, *arguments: str) -> bytes:
    """What the command writes."""
    assert main(["run", *arguments, "--csv", str(target)]) == 0
    return target.read_bytes()


def momentum_by_hand(steps: int, changes: Mapping[int, dict[str, Setting]] | None = None) -> list[StepRecord]:
    """``torch.optim.SGD`` with momentum on 3x²+2x−1 from 2, written as the chapter does."""
    settings: dict[str, Setting] = {"lr": 0.01, "momentum": 0.9}
    return optimized(FUNCTIONS[FUNCTION][0], [torch.tensor(2.0)], settings, steps, changes)
