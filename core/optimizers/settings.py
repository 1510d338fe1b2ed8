"""The settings of an optimiser, read from its own signature, and what can be wrong with them."""

import inspect
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from functools import cache

from torch.optim import Optimizer

from core.document.run_spec import Setting

MACHINERY = frozenset({"params", "foreach", "differentiable", "fused", "capturable"})
"""Arguments of torch's optimisers that say how they compute and not what."""

_OTHER_WORDS = {"learning_rate": "lr", "alpha": "lr", "eta": "lr", "beta": "momentum", "l2": "weight_decay"}


class SettingsProblem(Enum):
    """Every way in which settings can be refused; the value is the sentence that is told."""

    UNKNOWN_OPTIMIZER = "There is no optimiser {name}. Take one of {known}."
    UNKNOWN_SETTING = "{optimizer} has no setting {name}. It has {known}."
    DID_YOU_MEAN = "{optimizer} has no setting {name}. Did you mean {suggestion}? It has {known}."
    NOT_A_NUMBER = "{name} takes a number, and {value} is none."
    NOT_A_SWITCH = "{name} is switched on or off with true or false, and {value} is neither."
    NOT_WHOLE = "{name} takes a whole number, and {value} is none."
    NOT_FINITE = "{name} must be a finite number, and {value} is not."
    NOT_IN_DTYPE = "{name} is {value}, and the largest number in {dtype} is about {limit}."
    TOO_LARGE = "{name} is {value}, and must be at most {limit}."
    TOO_SMALL = "{name} is {value}, and must be at least {limit}."
    NESTEROV_WITHOUT_MOMENTUM = (
        "nesterov looks ahead along the momentum, and momentum is 0. Set momentum above 0, such as 0.9, or turn "
        "nesterov off."
    )
    NESTEROV_WITH_DAMPENING = (
        "nesterov is defined for undamped momentum only, and dampening is {dampening}. Set dampening to 0, or turn "
        "nesterov off."
    )
    REFUSED_BY_TORCH = "PyTorch refuses these settings: {reason}."


class SettingsError(ValueError):
    """Raised wherever the settings of a run cannot be used."""

    def __init__(self, problem: SettingsProblem, **details: object) -> None:
        self.problem = problem
        self.details = {name: str(detail) for name, detail in details.items()}
        super().__init__(problem.value.format(**self.details))


class SettingKind(Enum):
    """What a setting takes."""

    NUMBER = "number"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting of an optimiser.

    Attributes:
        name: torch's own, such as ``weight_decay``.
        kind: what it takes.
        default: torch's own; a number is a float.
    """

    name: str
    kind: SettingKind
    default: Setting

    def checked(self, value: object) -> Setting:
        """The value as torch is given it: true or false, or a finite float.

        Raises:
            SettingsError: where it is of the wrong kind.
        """
        if self.kind is SettingKind.SWITCH:
            if not isinstance(value, bool):
                raise SettingsError(SettingsProblem.NOT_A_SWITCH, name=self.name, value=value)
            return value
        return finite_number(self.name, value)


@cache
def settings_table(optimizer: type[Optimizer]) -> tuple[SettingRow, ...]:
    """The numbers and switches that an optimiser takes, in the order of its signature."""
    parameters = inspect.signature(optimizer).parameters.items()
    return tuple(
        _row(name, parameter.default) for name, parameter in parameters if _is_setting(name, parameter.default)
    )


def unknown_setting(optimizer: str, name: str, known: Iterable[str]) -> SettingsError:
    """The error for a name that no setting has, with the one that was probably meant."""
    names = list(known)
    meant = _OTHER_WORDS.get(name.lower())
    close = [meant] if meant in names else get_close_matches(name, names, n=1, cutoff=0.6)
    details = {"optimizer": optimizer, "name": name, "known": ", ".join(names)}
    if close:
        return SettingsError(SettingsProblem.DID_YOU_MEAN, suggestion=close[0], **details)
    return SettingsError(SettingsProblem.UNKNOWN_SETTING, **details)


def finite_number(name: str, value: object) -> float:
    """The value as a float.

    Raises:
        SettingsError: where it is none, or no finite one.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(SettingsProblem.NOT_A_NUMBER, name=name, value=value)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise SettingsError(SettingsProblem.NOT_FINITE, name=name, value=number)
    return number


def refuse_negative(settings: Mapping[str, Setting], *names: str) -> None:
    """Raises where one of the named settings is below zero."""
    for name in names:
        if settings[name] < 0:
            raise SettingsError(SettingsProblem.TOO_SMALL, name=name, value=f"{settings[name]:g}", limit=0)


def _is_setting(name: str, default: object) -> bool:
    return name not in MACHINERY and isinstance(default, int | float)


def _row(name: str, default: Setting) -> SettingRow:
    if isinstance(default, bool):
        return SettingRow(name, SettingKind.SWITCH, default)
    return SettingRow(name, SettingKind.NUMBER, float(default))
