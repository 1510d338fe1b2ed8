"""One watch of a program: evaluated where the program is, without changing anything, and told as plain numbers."""

import warnings
from typing import Any

import torch
from torch import Tensor

from core.autograd.values import value_of
from core.notation.program_scopes import Scope
from core.notation.watch import Watch
from core.objective.program.build import site_of
from core.objective.program.frames import Frame
from core.objective.program.functions import Function
from core.objective.program.halt import Halt
from core.objective.program.machine import Machine
from core.trajectory.program_end import told
from core.trajectory.step_record import SHOWN_ELEMENTS
from core.trajectory.watched import WatchedValue

Told = tuple[WatchedValue, float | None]
"""A value, and of a long tensor its norm."""

NOTHING: Told = (None, None)


class WatchError(ValueError):
    """Raised where a watch has no value that can be told; its message says why."""


class WatchValue:
    """A watch of one run.

    Args:
        watch: what is evaluated.
        machine: whose variables it sees.
    """

    def __init__(self, watch: Watch, machine: Machine) -> None:
        self._watch = watch
        self._machine = machine
        site = site_of(watch.program, machine)
        self._evaluate = site.build_in(watch.expression, Scope(watch.expression, site.scope, bound=set(watch.names)))

    def looked_up(self, frame: Frame) -> Any:
        """The value in a frame of the program.

        Raises:
            NameError: a variable is not there yet.
            WatchError: it cannot be evaluated.
        """
        visible = self._visible(frame)
        try:
            return self._evaluate(Frame(visible, None))
        except NameError:
            raise
        except (Exception, Halt) as error:  # whatever it raises is the watch's, and no end of the program
            raise WatchError(told(f"{type(error).__name__}: {error}")) from error

    def told(self, frame: Frame) -> Told:
        """The value in a frame as it is told; nothing where a variable is not there yet.

        Raises:
            WatchError: it cannot be evaluated, or is no number.
        """
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # asking a tensor for a gradient that it does not keep is a watch's right
            try:
                return as_told(self.looked_up(frame))
            except NameError:
                return NOTHING

    def _visible(self, frame: Frame) -> dict[str, Any]:
        """The variables of the watch as the place where the program is sees them."""
        visible = {}
        for name in self._watch.names:
            scope: Frame | None = frame
            while scope is not None and name not in scope.values:
                scope = scope.outer
            if scope is not None:
                visible[name] = scope.values[name]
            elif name in self._machine.builtins:
                visible[name] = self._machine.builtins[name]
            if type(visible.get(name)) is Function:
                raise WatchError(f"{name} is a function of the script's, which is not called while watching.")
        return visible


def as_told(value: Any) -> Told:
    """A value as plain numbers.

    Raises:
        WatchError: it is none.
    """
    if isinstance(value, Tensor):
        return _tensor(value)
    if value is None or isinstance(value, bool | int | float):
        return value if not isinstance(value, int) or abs(value) < 2**63 else float(value), None
    raise WatchError(f"It is of the type {type(value).__name__}, which is no number.")


def _tensor(tensor: Tensor) -> Told:
    try:
        is_long = tensor.numel() > SHOWN_ELEMENTS
        norm = float(torch.linalg.vector_norm(tensor.detach().double())) if is_long else None
        return value_of(tensor, SHOWN_ELEMENTS), norm
    except (RuntimeError, NotImplementedError, TypeError, ValueError) as error:  # as within vmap
        raise WatchError(told(f"{type(error).__name__}: {error}")) from error
