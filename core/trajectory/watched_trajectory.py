"""What was watched of a script's run, as the plots and the CSV show it: a column a watch, a row a sample."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.document.script import Every, PlotRole
from core.trajectory.curves import Curve, Tensor, curves_of_tensors, is_norm, own_name
from core.trajectory.step_record import SHOWN_ELEMENTS
from core.trajectory.watched import FoundWatch, Sample, WatchedColumn
from core.trajectory.watched_numbers import WatchedNumbers

_PLAIN = re.compile(r"[\w.]+(\[[^][]*\]|\([^()]*\))*")
"""What an index can stand behind without brackets around it."""
_GRADIENT = re.compile(r"\.grad\b")


class WatchedTrajectory:
    """The samples of one run, in order; watches that are found later begin later.

    As a :class:`~core.trajectory.curves.Plotted` its steps are the numbers of the samples.

    Args:
        every: what is counted.
    """

    def __init__(self, every: Every) -> None:
        self.counted: Final = every
        self.first_step: Final = 0
        self.watches: list[FoundWatch] = []
        self.layout_version = 0
        self._numbers: list[WatchedNumbers] = []
        self._lines, self._moments = array("q"), array("q")
        self._colours: dict[str, int] = {}
        self._colour_of: list[int | None] = []

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def stop_step(self) -> int:
        """How many samples there are."""
        return len(self)

    def extend(self, watches: Sequence[FoundWatch], samples: Sequence[Sample]) -> None:
        """Takes what came; samples that are there already, as of an engine that took a lost one's place, are dropped.

        Raises:
            ValueError: a sample does not follow the last one.
        """
        for watch in watches:
            self._find(watch)
        samples = [one for one in samples if one.number >= len(self)]
        if not samples:
            return
        if [one.number for one in samples] != list(range(len(self), len(self) + len(samples))):
            raise ValueError(f"Sample {samples[0].number} cannot follow sample {len(self) - 1}.")
        shapes = [one.shape for one in self._numbers]
        for place, numbers in enumerate(self._numbers):
            _extend(numbers, place, samples)
        self._lines.extend(one.line for one in samples)
        self._moments.extend(one.moment for one in samples)
        self.layout_version += shapes != [one.shape for one in self._numbers]

    @property
    def colours(self) -> Mapping[str, int | None]:
        """The number of each watch's colour, by its text; None for the loss's."""
        return {watch.text: colour for watch, colour in zip(self.watches, self._colour_of, strict=True)}

    def sample_at(self, moment: int) -> int:
        """The number of the last sample that had been taken at a moment; −1 before the first one."""
        return bisect_right(self._moments, moment) - 1

    def moment_of(self, sample: int) -> int:
        """The moment from which on it is as a sample says."""
        return self._moments[sample]

    def line_of(self, sample: int) -> int:
        """The line at which a sample was taken."""
        return self._lines[sample]

    def curves(self, role: PlotRole) -> tuple[Curve, ...]:
        """The curves of a plot: of each of its watches the elements, or the norm and the first of them."""
        return curves_of_tensors([self._tensor(place) for place in self._places(role)])

    def width(self, role: PlotRole) -> int:
        """How many numbers of each sample belong to a plot."""
        return sum(self._tensor(place).layout.width for place in self._places(role))

    def column_of(self, role: PlotRole, row: int) -> NDArray[np.floating]:
        """The numbers of a row, NaN where nothing is there."""
        for place in self._places(role):
            width = self._tensor(place).layout.width
            if row < width:
                return self._numbers[place].column(row)
            row -= width
        raise IndexError(f"There is no row {row} beyond the last one.")

    def numbers(self, role: PlotRole, step: int) -> Sequence[float | None]:
        """A plot's numbers at a sample."""
        return [number for place in self._places(role) for number in self._numbers[place].at(step)]

    def texts(self, role: PlotRole, step: int) -> Sequence[str | None]:
        """The same with every digit, in their own dtype."""
        return [text for place in self._places(role) for text in self._numbers[place].texts_at(step)]

    def until(self, stop: int) -> "WatchedTrajectory":
        """The first samples, whatever is added to these; in the same memory."""
        part = WatchedTrajectory(self.counted)
        for watch in self.watches:
            part._find(watch)
        part._numbers = [numbers.until(stop) for numbers in self._numbers]
        part._lines, part._moments = self._lines[:stop], self._moments[:stop]
        return part

    def columns(self, start: int = 0, stop: int | None = None) -> Iterator[WatchedColumn]:
        """All columns, as far as they belong to these samples: number, line, and what was watched, in its own dtype."""
        stop = len(self) if stop is None else min(stop, len(self))
        everywhere = np.ones(max(stop - start, 0), dtype=np.bool_)
        yield WatchedColumn(self.counted.value, np.arange(start, stop, dtype=np.int64), everywhere)
        yield WatchedColumn("line", np.array(self._lines[start:stop], dtype=np.int64), everywhere)
        texts, told = {watch.text for watch in self.watches}, set[str]()
        for place in range(len(self.watches)):
            for column in self._columns_of(place, start, stop):
                if column.heading not in told or column.heading not in texts:  # x and x[0] share a column
                    yield column
                told.add(column.heading)

    def _columns_of(self, place: int, start: int, stop: int) -> Iterator[WatchedColumn]:
        numbers = self._numbers[place]
        layout, present = numbers.layout(self.watches[place].text), numbers.present(start, stop)
        for element, heading in enumerate(layout.headings()):
            if is_norm(layout, element):
                norms = numbers.column(element)[start:stop]
                yield WatchedColumn(heading, norms, present)
            else:
                yield WatchedColumn(heading, numbers.exact(element, start, stop), present)

    def _find(self, watch: FoundWatch) -> None:
        """Takes a watch that is sampled from now on; a tensor and its gradient have one colour."""
        root = _GRADIENT.sub("", watch.text)
        is_loss = watch.plot is PlotRole.LOSS and root not in self._colours
        is_first_loss = is_loss and all(known.plot is not PlotRole.LOSS for known in self.watches)
        self._colour_of.append(None if is_first_loss else self._colours.setdefault(root, len(self._colours)))
        self.watches.append(watch)
        self._numbers.append(WatchedNumbers(len(self)))
        self.layout_version += 1

    def _places(self, role: PlotRole) -> list[int]:
        return [place for place, watch in enumerate(self.watches) if watch.plot is role]

    def _tensor(self, place: int) -> Tensor:
        text = self.watches[place].text
        layout = self._numbers[place].layout(text if _PLAIN.fullmatch(text) else f"({text})")

        def names(element: int) -> tuple[str, str]:
            own = own_name(layout, element) if layout.shape else text
            name = f"norm({text})" if is_norm(layout, element) else own
            return name, name

        return Tensor(layout, self._colour_of[place], names)


def _extend(numbers: WatchedNumbers, place: int, samples: Sequence[Sample]) -> None:
    """Has a watch take its values; those samples that were taken before it was found have none."""
    values = [one.values[place] if place < len(one.values) else None for one in samples]
    is_long = numbers.shape is None or np.prod(numbers.shape) > SHOWN_ELEMENTS
    norms = [one.norms[place] if is_long and place < len(one.norms) else None for one in samples]
    numbers.extend(values, norms)
