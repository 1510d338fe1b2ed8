"""The variables at a moment of a script's run, call by call: what each is, what just changed, and who shares memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from core.trajectory.program_trace import Call, ProgramTrace, VariableState

MOST_CALLS = 6
"""Calls that are shown where functions call each other deeper, from the inside; then the module."""


@dataclass(frozen=True, slots=True)
class CallHeading:
    """Above the variables of a call, or of the module where there are calls above it.

    Attributes:
        call: its number; 0 is the module.
        function: its name.
        line: from which it was called.
        depth: how many calls it is in, itself included.
        skipped: how many calls between it and the next heading are not shown.
    """

    call: int
    function: str = ""
    line: int = 0
    depth: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class VariableRow:
    """One variable.

    Attributes:
        call: whose it is; 0 is the module's.
        name: of the variable.
        state: what it is.
        before: what it was, where it just changed; None where it was not there.
        has_changed: whether it just changed.
        sharing: the names of all that are one piece of memory with it, itself included.
        group: which of the pieces of memory that are shared it is, from 0.
    """

    call: int
    name: str
    state: VariableState
    before: VariableState | None = None
    has_changed: bool = False
    sharing: tuple[str, ...] = ()
    group: int = 0

    @property
    def is_new(self) -> bool:
        """Whether it was not there before."""
        return self.has_changed and self.before is None

    @property
    def has_new_value(self) -> bool:
        """Whether its value is another one than before."""
        return self.has_changed and (
            self.before is None or (self.before.kind, self.before.text, self.before.value) != _value(self.state)
        )

    @property
    def has_new_gradient(self) -> bool:
        """Whether its gradient is another one than before, or there is one only now."""
        before = self.before or VariableState("")
        return self.has_changed and (before.has_grad, before.grad) != (self.state.has_grad, self.state.grad)

    @property
    def letter(self) -> str:
        """The letter of the memory that it shares; empty where it shares none."""
        if not self.sharing:
            return ""
        round_, place = divmod(self.group, len(ascii_uppercase))
        return ascii_uppercase[place] + (str(round_ + 1) if round_ else "")


Row = CallHeading | VariableRow


def variable_rows(trace: ProgramTrace, moment: int, before: int | None = None) -> tuple[Row, ...]:
    """The rows at a moment: the innermost call's first, the module's last.

    Args:
        trace: of the run.
        moment: that is looked at.
        before: the moment with which it is compared; None, or one that is not earlier, is the statement before.
    """
    since = before if before is not None and before < moment else max(0, moment - 1)
    calls = list(trace.callers(trace.call_at(moment)))
    rows: list[Row] = []
    for place, call in enumerate(calls[:MOST_CALLS]):
        is_last_shown = place == MOST_CALLS - 1
        rows.append(_heading(trace, call, len(calls) - place, len(calls) - MOST_CALLS if is_last_shown else 0))
        rows += _variables(trace, moment, since, call.number)
    if calls:
        rows.append(CallHeading(0))
    rows += _variables(trace, moment, since, 0)
    return tuple(_with_sharing(trace, rows))


def _heading(trace: ProgramTrace, call: Call, depth: int, skipped: int) -> CallHeading:
    line = trace.event(call.entered - 1).line if call.entered else 0
    return CallHeading(call.number, call.function, line, depth, skipped)


def _variables(trace: ProgramTrace, moment: int, since: int, call: int) -> Iterator[VariableRow]:
    changed = trace.changes_between(since, moment, call)
    for name, state in trace.variables(moment, call).items():
        before = trace.variable(name, since, call) if name in changed else None
        yield VariableRow(call, name, state, before, has_changed=name in changed and before is not state)


def _with_sharing(trace: ProgramTrace, rows: Sequence[Row]) -> Iterator[Row]:
    """The same rows, knowing with whom each is one piece of memory, also across calls."""
    named = _named(trace, rows)
    groups = sorted(
        trace.sharing({name: row.state for name, row in named.items()}), key=lambda names: named[names[0]].state.memory
    )
    found = {named[names[0]].state.memory: (tuple(names), group) for group, names in enumerate(groups)}
    for row in rows:
        told = found.get(row.state.memory) if isinstance(row, VariableRow) else None
        yield replace(row, sharing=told[0], group=told[1]) if told and isinstance(row, VariableRow) else row


def _named(trace: ProgramTrace, rows: Sequence[Row]) -> dict[str, VariableRow]:
    """The rows by names that tell them apart: a call's variables have the function's name in front."""
    named: dict[str, VariableRow] = {}
    for row in rows:
        if isinstance(row, VariableRow):
            name = f"{trace.call(row.call).function}.{row.name}" if row.call else row.name
            named[f"{name}#{row.call}" if name in named else name] = row
    return named


def _value(state: VariableState) -> tuple[object, ...]:
    return state.kind, state.text, state.value
