"""The records of a run, in order, as growing columns of numbers."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.document.run_spec import Dtype
from core.document.script import PlotRole
from core.trajectory.curves import Curve, curves_of
from core.trajectory.number_text import full
from core.trajectory.presence import Presence, Row
from core.trajectory.step_record import Layout, StepRecord
from core.trajectory.stretches import Stretches

Numbers = NDArray[np.floating]

_BATCH = 256
"""So many records are gathered before they become numbers, since NumPy's cost is by the call."""


class Trajectory:
    """The records from ``first_step`` on, each step following the one before.

    What is handed out as an array is read-only, is NaN where nothing is there, and keeps its values whatever happens to
    the trajectory afterwards. The steps and a learning rate that changes cost an array; all else is a view.

    It is a :class:`~core.trajectory.curves.Plotted`.
    """

    counted: Final = None
    layout_version: Final = 0

    def __init__(self, layout: Layout, dtype: Dtype, *, first_step: int = 0) -> None:
        self.layout: Final = layout
        self.dtype: Final = dtype
        self.first_step: Final = first_step
        headings = [*layout.parameter_headings(), "loss", *layout.gradient_headings(), *layout.state_headings()]
        self._indices = {heading: index for index, heading in reversed(list(enumerate(headings)))}
        self._widths = (layout.width, layout.width, layout.width * len(layout.state_names))
        # Of shape (numbers of a record, records); what is beyond `_stored` records is room to grow.
        self._columns: Numbers = np.empty((len(headings), 0), dtype=dtype.value)
        self._presence = Presence(len(headings))
        self._learning_rates = Stretches()
        self._stored = 0
        self._pending: list[StepRecord] = []

    def __len__(self) -> int:
        return self._stored + len(self._pending)

    @property
    def stop_step(self) -> int:
        """The step after the last one."""
        return self.first_step + len(self)

    def append(self, record: StepRecord) -> None:
        """Add the record of the next step.

        Raises:
            ValueError: the step does not follow, or the record is not of this layout.
        """
        if record.step != self.first_step + self._stored + len(self._pending):
            raise ValueError(f"Step {record.step} cannot follow step {self.stop_step - 1}.")
        if (len(record.parameters), len(record.gradients), len(record.state)) != self._widths:
            raise ValueError(f"The record of step {record.step} is not laid out as the trajectory is.")
        self._pending.append(record)
        if len(self._pending) >= _BATCH:
            self._store()

    def extend(self, records: Iterable[StepRecord]) -> None:
        """Add the records of the next steps; those before one that is refused stay."""
        for record in records:
            self.append(record)

    def record(self, step: int) -> StepRecord:
        """The record of a step, exactly as it was put in.

        Raises:
            IndexError: there is no such step.
        """
        row, width = step - self.first_step, self.layout.width
        if not 0 <= row < len(self):
            raise IndexError(f"There is no step {step}; there are [{self.first_step}, {self.stop_step}).")
        self._store()
        values: list[float] = self._columns[:, row].tolist()
        numbers = [value if here else None for value, here in zip(values, self._presence.at(row), strict=True)]
        learning_rate = float(np.int64(self._learning_rates.at(row)).view(np.float64))
        gradients, state = tuple(numbers[width + 1 : 2 * width + 1]), tuple(numbers[2 * width + 1 :])
        return StepRecord(step, tuple(values[:width]), values[width], gradients, learning_rate, state)

    def truncate(self, length: int) -> None:
        """Forget all but the first ``length`` records, or nothing if there are fewer."""
        self._store()
        self._stored = min(self._stored, length)
        # Without room to grow the next record makes a new array, and views of what is forgotten keep their values.
        self._columns = self._columns[:, : self._stored]

    def between(self, start: int, stop: int) -> "Trajectory":
        """The steps ``[start, stop)`` as far as they are there, sharing this trajectory's memory."""
        start, stop = max(start, self.first_step), min(stop, self.stop_step)
        self._store()
        part = Trajectory(self.layout, self.dtype, first_step=start)
        first, part._stored = start - self.first_step, max(stop - start, 0)
        part._columns = self._columns[:, first : first + part._stored]
        part._presence = self._presence.between(first, first + part._stored)
        part._learning_rates = self._learning_rates.between(first, first + part._stored)
        return part

    @property
    def steps(self) -> NDArray[np.int64]:
        """The steps' numbers; an array of its own."""
        return _read_only(np.arange(self.first_step, self.stop_step, dtype=np.int64))

    @property
    def parameters(self) -> Numbers:
        """Of shape (width of the layout, records), as all that is laid out like the parameters."""
        return self._view(slice(0, self.layout.width))

    @property
    def losses(self) -> Numbers:
        """One number a record."""
        return self._view(self.layout.width)

    @property
    def gradients(self) -> Numbers:
        """Of shape (width of the layout, records)."""
        return self._view(slice(self.layout.width + 1, 2 * self.layout.width + 1))

    @property
    def state(self) -> Numbers:
        """Of shape (width of the layout times the number of state names, records)."""
        return self._view(slice(2 * self.layout.width + 1, None))

    @property
    def learning_rates(self) -> NDArray[np.float64]:
        """One a record, always float64; takes memory only if they differ."""
        self._store()
        return self._learning_rates.column(self._stored).view(np.float64)

    def column(self, heading: str) -> NDArray[np.floating | np.int64]:
        """The numbers under a heading such as ``step``, ``x``, ``loss``, ``grad_x``, ``learning_rate``.

        Where two columns share a heading, as beside a parameter called ``loss``, it is the first in the order of the
        layout: step, parameters, loss, gradients, learning rate, state.

        Raises:
            KeyError: there is no such heading.
        """
        if heading == "step":
            return self.steps
        if heading == "learning_rate" and heading not in self._indices:
            return self.learning_rates
        return self._view(self._indices[heading])

    def present(self, heading: str) -> NDArray[np.bool_]:
        """For each record whether the number under a heading is there; an array of its own."""
        self._store()
        if heading in self._indices:
            return self._presence.of(self._indices[heading], self._stored)
        return np.ones(self._stored, dtype=bool)

    def curves(self, role: PlotRole) -> tuple[Curve, ...]:
        """The curves of a plot."""
        return curves_of(self.layout, role)

    def width(self, role: PlotRole) -> int:
        """How many numbers of each record belong to a plot."""
        return 1 if role is PlotRole.LOSS else self.layout.width

    def column_of(self, role: PlotRole, row: int) -> Numbers:
        """One of a plot's numbers, of all records."""
        width = self.layout.width
        return self._view({PlotRole.PARAMETERS: 0, PlotRole.LOSS: width, PlotRole.GRADIENTS: width + 1}[role] + row)

    def numbers(self, role: PlotRole, step: int) -> Sequence[float | None]:
        """A plot's numbers at a step."""
        record = self.record(step)
        if role is PlotRole.LOSS:
            return (record.loss,)
        return record.parameters if role is PlotRole.PARAMETERS else record.gradients

    def texts(self, role: PlotRole, step: int) -> Sequence[str | None]:
        """The same with every digit."""
        return [None if number is None else full(number, self.dtype) for number in self.numbers(role, step)]

    def _view(self, numbers: int | slice) -> Numbers:
        self._store()
        return _read_only(self._columns[numbers, : self._stored])

    def _store(self) -> None:
        """Turn the gathered records into numbers.

        An interrupt (Ctrl+C) anywhere in here loses nothing: all writes may be repeated, and that they are done is
        noted in one statement, without a call in it, behind them.
        """
        if not self._pending:
            return
        rows = [_row(record) for record in self._pending]
        stored = self._stored + len(rows)
        numbers, is_nan = _narrowed(rows, self._columns.dtype)
        self._columns = _with_room_for(stored, self._columns, self._stored)
        self._columns[:, self._stored : stored] = numbers.T
        self._presence.write(self._stored, rows, is_nan)
        rates = np.array([record.learning_rate for record in self._pending], dtype=np.float64)
        self._learning_rates.write(self._stored, rates.view(np.int64))
        nothing: list[StepRecord] = []
        self._stored, self._pending = stored, nothing


def _row(record: StepRecord) -> Row:
    return (*record.parameters, record.loss, *record.gradients, *record.state)


def _narrowed(rows: list[Row], dtype: np.dtype[np.floating]) -> tuple[Numbers, NDArray[np.bool_]]:
    """The rows as an array, and where it is NaN (so far, also for None)."""
    wide = np.array(rows, dtype=np.float64)  # None becomes NaN
    is_nan = np.isnan(wide)
    with np.errstate(over="ignore", invalid="ignore"):
        narrow = wide.astype(dtype, copy=False)
    if not ((narrow == wide) | is_nan).all():
        raise ValueError(f"A record holds a number that is none of {dtype}: it would be rounded unseen.")
    return narrow, is_nan


def _with_room_for(needed: int, columns: Numbers, used: int) -> Numbers:
    width, room = columns.shape
    if needed <= room:
        return columns
    # By a half each time: however long the run, a number is moved twice on average and a third of the room lies idle.
    grown = np.empty((width, max(needed, room + room // 2)), dtype=columns.dtype)
    grown[:, :used] = columns[:, :used]
    return grown


Array = TypeVar("Array", bound=NDArray[np.generic])


def _read_only(array: Array) -> Array:
    array.flags.writeable = False
    return array
