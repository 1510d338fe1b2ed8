"""The variables of a recorded run: which of them have changed since they were looked at."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from core.autograd.observing import UNCHANGING, Memories, is_same, signature_of, state_of
from core.objective.program.functions import Function
from core.objective.program.grants import Namespace
from core.trajectory.program_trace import Change

_UNCHANGING = frozenset(UNCHANGING) - {type(None)}
_NOT_TOLD = frozenset({Namespace, Function})
"""What a program has names for without it being a value that it computes with."""


class Variables:
    """Looks at variables, and tells of those that changed.

    Args:
        most_changes: so many are told, and no more.
        moment: gives the moment from which on a change is there.
        tell: takes changes.

    Attributes:
        stamp: counts what may have changed any variable; whoever sees such a thing counts it.
    """

    def __init__(self, most_changes: int, moment: Callable[[], int], tell: Callable[[Change], None]) -> None:
        self.stamp = 0
        self._most_changes = most_changes
        self._moment = moment
        self._tell = tell
        self._changes = 0
        self._memories = Memories()
        self._holder = (0, "")
        self._known: dict[int, dict[str, Any]] = {0: {}}
        self._seen: dict[int, int] = {0: -1}  # call -> the stamp at which all its variables were looked at

    def enter(self, call: int) -> None:
        """A call of the program's is entered."""
        self._known[call], self._seen[call] = {}, self.stamp

    def leave(self, call: int) -> None:
        """A call is left; its variables are no more."""
        del self._seen[call]
        for name in self._known.pop(call):
            self._memories.forget((call, name))

    def catch_up(self, call: int, values: Mapping[str, Any], bound: Collection[str]) -> None:
        """Looks at all variables of a call, or only at those just bound where no others can have changed since."""
        if self._seen[call] != self.stamp:
            self._seen[call] = self.stamp
            self._observe(call, values)
            return
        self.look_at(call, values, bound)

    def look_at(self, call: int, values: Mapping[str, Any], names: Collection[str]) -> None:
        """Looks at some variables of a call, as far as they are there."""
        known = self._known[call]
        for name in names:
            if name in values:
                self._look_at(call, known, name, values[name])

    def _observe(self, call: int, values: Mapping[str, Any]) -> None:
        known = self._known[call]
        for name, value in values.items():
            kind = type(value)
            if kind not in _NOT_TOLD and (kind not in _UNCHANGING or known.get(name) is not value):
                self._look_at(call, known, name, value)
        if not known.keys() <= values.keys():
            for name in [name for name in known if name not in values]:
                del known[name]
                self._memories.forget((call, name))
                self._changes += 1
                self._tell(Change(self._moment(), call, name, None))

    def _look_at(self, call: int, known: dict[str, Any], name: str, value: Any) -> None:
        if type(value) in _NOT_TOLD:
            return
        signature = signature_of(value)
        if name not in known or not is_same(known[name], signature):
            known[name] = signature
            self._changed(call, name, value)

    def _changed(self, call: int, name: str, value: Any) -> None:
        if self._changes < self._most_changes:
            self._changes += 1
            self._holder = call, name
            self._tell(Change(self._moment(), call, name, state_of(value, self._memory)))

    def _memory(self, address: int) -> int:
        """The number of the memory that the variable which is told holds."""
        return self._memories.number(self._holder, self._moment(), address)
