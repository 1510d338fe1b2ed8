"""The watches that a person chose, evaluated one by one at a moment of a run."""

from collections.abc import Callable, Sequence

from core.notation.watch import Watch
from core.objective.program.frames import Frame
from core.objective.program.machine import Machine
from core.runs.watch_value import NOTHING, Told, WatchError, WatchValue
from core.trajectory.watched import Sample


class ChosenWatches:
    """Watches, one of which may stand for what cannot be read.

    Args:
        watches: what is watched; None where it cannot be read, so that there is never a value.
        mistaken: takes the text of a watch that cannot be evaluated, and why; each once.
    """

    def __init__(self, watches: Sequence[Watch | None], mistaken: Callable[[str, str], None]) -> None:
        self._watches = watches
        self._mistaken = mistaken
        self._complained: set[str] = set()
        self._values: list[tuple[str, WatchValue] | None] = []

    def start(self, machine: Machine) -> None:
        """Names the machine whose variables are watched, once it is built."""
        self._values = [None if one is None else (one.text, WatchValue(one, machine)) for one in self._watches]

    def sample(self, number: int, line: int, frame: Frame) -> Sample:
        """The values as a frame sees them."""
        return sample_of(number, line, [NOTHING if one is None else self._told(*one, frame) for one in self._values])

    def _told(self, text: str, value: WatchValue, frame: Frame) -> Told:
        try:
            return value.told(frame)
        except WatchError as error:
            if text not in self._complained:
                self._complained.add(text)
                self._mistaken(text, str(error))
            return NOTHING


def sample_of(number: int, line: int, values: Sequence[Told]) -> Sample:
    """A sample of values with their norms."""
    return Sample(number, line, tuple([value for value, _ in values]), tuple([norm for _, norm in values]))
