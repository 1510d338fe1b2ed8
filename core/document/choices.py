"""What was chosen for one parameter and for one optimiser."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from core.document import bounds
from core.document.bounds import Bound, OutOfBoundsError
from core.document.run_spec import Intervention, Setting

Settings = tuple[tuple[str, Setting], ...]


class Role(Enum):
    """What a parameter does during a run."""

    OPTIMIZED = "optimized"
    CONSTANT = "constant"


@dataclass(frozen=True, slots=True)
class ParameterChoice:
    """What was chosen for one parameter.

    Attributes:
        name: its identifier, the same for all spellings (:attr:`core.notation.formula.FormulaName.name`).
        start: its start value as typed, also while it is wrong.
        role: whether the optimiser moves it.

    Raises:
        OutOfBoundsError: where a value would not fit.
    """

    name: str
    start: str = "1"
    role: Role = Role.OPTIMIZED

    def __post_init__(self) -> None:
        place = bounds.member_place("$.parameters", self.name)
        bounds.check_name(self.name, place)
        bounds.check_text(self.start, f"{place}.start")

    @property
    def says_nothing(self) -> bool:
        """Whether all is as where nothing was chosen."""
        return self == ParameterChoice(self.name)


@dataclass(frozen=True, slots=True)
class OptimizerChoice:
    """What was chosen for one optimiser, kept while another one is in use.

    Attributes:
        key: the optimiser's key in the catalog.
        settings: those that were chosen, in the order of their names; the others are at their defaults.
        interventions: what became of them in mid-run, in the order of their steps, one a step.

    Raises:
        OutOfBoundsError: where a value would not fit.
    """

    key: str
    settings: Settings = ()
    interventions: tuple[Intervention, ...] = ()

    def __post_init__(self) -> None:
        place = bounds.member_place("$.optimizers", self.key)
        bounds.check_key(self.key, place)
        object.__setattr__(self, "settings", _in_order(self.settings))
        object.__setattr__(self, "interventions", tuple(map(_with_settings_in_order, self.interventions)))
        _check_settings(self.settings, f"{place}.settings")
        _check_interventions(self.interventions, f"{place}.interventions")

    @property
    def says_nothing(self) -> bool:
        """Whether all is as where nothing was chosen."""
        return not self.settings and not self.interventions

    @property
    def setting_count(self) -> int:
        """How many settings are written down here."""
        return len(self.settings) + sum(len(intervention.settings) for intervention in self.interventions)


def _in_order(settings: Settings) -> Settings:
    return tuple(sorted(settings)) if len(settings) > 1 else settings


def _with_settings_in_order(intervention: Intervention) -> Intervention:
    settings = _in_order(intervention.settings)
    return intervention if settings == intervention.settings else replace(intervention, settings=settings)


def _check_settings(settings: Settings, place: str) -> None:
    for name, value in settings:
        here = bounds.member_place(place, name)
        bounds.check_key(name, here)
        bounds.check_finite(value, here)
    for (name, _), (following, _) in pairwise(settings):
        if name == following:
            raise OutOfBoundsError(Bound.NAMED_TWICE, place=f"{place}.{name}")


def _check_interventions(interventions: Sequence[Intervention], place: str) -> None:
    before = -1
    for index, intervention in enumerate(interventions):
        here = f"{place}[{index}]"
        bounds.check_range(intervention.step, 0, bounds.MOST_STEPS, f"{here}.step")
        if intervention.step <= before:
            raise OutOfBoundsError(Bound.NOT_IN_ORDER, place=f"{here}.step")
        if not intervention.settings:
            raise OutOfBoundsError(Bound.CHANGES_NOTHING, place=here)
        _check_settings(intervention.settings, f"{here}.settings")
        before = intervention.step
