"""The leaves behind a backward pass, by names under which a program's own place can come to them again."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from torch import Tensor

from core.autograd.leaf_names import names_of
from core.autograd.leaves import leaves_of
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import parse_watch
from core.objective.program.frames import Frame
from core.objective.program.machine import Machine
from core.runs.watch_value import NOTHING, Told, WatchError, WatchValue, as_told


class LeafValue:
    """A leaf of one run, by its name."""

    def __init__(self, value: WatchValue) -> None:
        self._value = value

    def tensor(self, frame: Frame) -> Tensor | None:
        """The tensor that has the name now."""
        try:
            found = self._value.looked_up(frame)
        except (NameError, WatchError):
            return None
        return found if isinstance(found, Tensor) else None

    def told(self, frame: Frame) -> Told:
        """What it holds now."""
        return told_of(self.tensor(frame))

    def gradient(self, frame: Frame) -> Told:
        """The gradient that it keeps now; nothing where there is none."""
        tensor = self.tensor(frame)
        return told_of(tensor.grad) if tensor is not None and (tensor.is_leaf or tensor.retains_grad) else NOTHING


def found_leaves(losses: Sequence[Tensor], frame: Frame, machine: Machine) -> Iterator[tuple[str, Tensor, LeafValue]]:
    """The leaves that have a name, in the order in which their variables were bound first."""
    leaves = {id(leaf): leaf for leaf in leaves_of(losses)}
    for identity, name in names_of(variables_seen(frame, machine)).items():
        leaf = leaves.get(identity)
        value = None if leaf is None else _by_name(name, machine)
        if leaf is not None and value is not None and value.tensor(frame) is leaf:
            yield name, leaf, value


def variables_seen(frame: Frame, machine: Machine) -> Mapping[str, Any]:
    """The variables that a place of the program sees; the module's come first."""
    frames: list[Frame] = []
    scope: Frame | None = frame
    while scope is not None:
        frames.append(scope)
        scope = scope.outer
    visible = dict(machine.global_values)
    for one in reversed(frames):
        visible |= one.values
    return visible


def told_of(value: Any) -> Told:
    """A value as it is told; nothing where it cannot be."""
    try:
        return as_told(value)
    except WatchError:
        return NOTHING


def _by_name(name: str, machine: Machine) -> LeafValue | None:
    try:
        return LeafValue(WatchValue(parse_watch(name), machine))
    except ProgramRefusedError:
        return None
