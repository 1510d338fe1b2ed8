"""The numbers of a RunSpec that are no settings of the optimiser, and the ranges they must be in."""

import math

from core.document.run_spec import RunSpec
from core.optimizers.settings import SettingsError, SettingsProblem, finite_number

MOST_THREADS = 1024

_RANGES: tuple[tuple[str, float, float], ...] = (
    ("steps", 0, math.inf),
    ("threads", 1, MOST_THREADS),
    ("seed", -(2**63), 2**64 - 1),
)
"""Name, lowest and highest of the whole numbers. PyTorch takes no other seeds."""


def check_limits(spec: RunSpec) -> None:
    """Checks what is not checked with the settings.

    Raises:
        SettingsError: where a number is of the wrong kind or out of range.
    """
    for name, lowest, highest in _RANGES:
        value: object = getattr(spec, name)
        if isinstance(value, bool) or not isinstance(value, int):
            raise SettingsError(SettingsProblem.NOT_WHOLE, name=name, value=value)
        _check_range(name, value, lowest, highest)
    if not isinstance(spec.zero_grad, bool):
        raise SettingsError(SettingsProblem.NOT_A_SWITCH, name="zero_grad", value=spec.zero_grad)
    if spec.stop_gradient is not None:
        _check_range("stop_gradient", finite_number("stop_gradient", spec.stop_gradient), 0, math.inf)


def _check_range(name: str, value: float, lowest: float, highest: float) -> None:
    if value < lowest:
        raise SettingsError(SettingsProblem.TOO_SMALL, name=name, value=value, limit=lowest)
    if value > highest:
        raise SettingsError(SettingsProblem.TOO_LARGE, name=name, value=value, limit=highest)
