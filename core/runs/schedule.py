"""Which settings the optimiser has at which step of a run."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.document.run_spec import RunSpec, Setting
from core.optimizers.catalog import Method, complete
from core.optimizers.settings import refuse_negative


@dataclass(frozen=True, slots=True)
class Stretch:
    """Steps whose updates all use the same settings.

    Attributes:
        start: the first of them; the last is the one before the next stretch.
        settings: all of the optimiser's.
    """

    start: int
    settings: Mapping[str, Setting]


@dataclass(frozen=True, slots=True)
class Schedule:
    """The stretches of a run, in order; the first begins at step 0."""

    stretches: tuple[Stretch, ...]

    def at(self, step: int) -> Mapping[str, Setting]:
        """The settings with which a step's update is made."""
        return self.stretches[bisect_right(self.stretches, step, key=_start) - 1].settings

    def between(self, first: int, last: int) -> Iterator[tuple[Mapping[str, Setting], range]]:
        """The settings of the steps ``first`` to ``last`` inclusive, and the steps that have them."""
        ends = [stretch.start for stretch in self.stretches[1:]] + [last + 1]
        for stretch, end in zip(self.stretches, ends, strict=True):
            steps = range(max(stretch.start, first), min(end, last + 1))
            if steps:
                yield stretch.settings, steps


def _start(stretch: Stretch) -> int:
    return stretch.start


def plan(spec: RunSpec, method: Method) -> Schedule:
    """The schedule of a spec: its settings, and what its interventions make of them.

    Raises:
        SettingsError: where any of the settings cannot be used.
    """
    given = dict(spec.settings)
    stretches = [Stretch(0, complete(method, given.items(), spec.dtype))]
    for intervention in sorted(spec.interventions, key=lambda one: one.step):
        refuse_negative({"an intervention's step": intervention.step}, "an intervention's step")
        given.update(intervention.settings)
        stretches.append(Stretch(intervention.step, complete(method, given.items(), spec.dtype)))
    return Schedule(tuple(stretches))
