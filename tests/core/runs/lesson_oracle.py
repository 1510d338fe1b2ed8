"""What real Python and plain PyTorch say at the moments of a lesson: the oracle that its truths are held against."""

import io
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout
from types import FrameType
from typing import Any

import torch
from torch import Tensor

from core.document.document import Document
from core.notation.formula import parse_formula

NAME = "<lesson>"
Plain = tuple[tuple[float, ...] | None, tuple[int, ...]]
"""Numbers, or None, and a shape."""


class Python:
    """Runs a script as Python does, and evaluates expressions at moments of it.

    Args:
        lines: of the events that ours has recorded, which Python's own must come by in this order.
        wanted: for each moment what is evaluated then.
    """

    def __init__(self, lines: Sequence[int], wanted: Mapping[int, Sequence[str]]) -> None:
        self.found: dict[tuple[int, str], Plain] = {}
        self.moment = 0
        self._lines = lines
        self._wanted = wanted

    def run(self, text: str) -> None:
        """Runs it to its end; what it raises is raised."""
        names: dict[str, Any] = {"__name__": "__main__"}
        before = sys.gettrace()
        with redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = compile(text, NAME, "exec")
            sys.settrace(self._entered)
            try:
                exec(code, names)  # noqa: S102 (a lesson of ours, in the tests' process)
            finally:
                sys.settrace(before)
            self._look(names, names)

    def _entered(self, frame: FrameType, _event: str, _argument: object) -> Any:
        return self._at if frame.f_code.co_filename == NAME else None

    def _at(self, frame: FrameType, event: str, _argument: object) -> Any:
        # Python comes by some lines once more, as by a `with` that is left; ours does not.
        if event == "line" and self.moment < len(self._lines) and frame.f_lineno == self._lines[self.moment]:
            self._look(frame.f_globals, frame.f_locals)
            self.moment += 1
        return self._at

    def _look(self, global_names: dict[str, Any], local_names: Mapping[str, Any]) -> None:
        for text in self._wanted.get(self.moment, ()):
            self.found[self.moment, text] = plain(eval(text, global_names, dict(local_names)))  # noqa: S307


def plain(value: object) -> Plain:
    """A value of PyTorch's or of Python's as numbers and a shape."""
    if value is None:
        return None, ()
    if isinstance(value, Tensor):
        return tuple(value.detach().double().reshape(-1).tolist()), tuple(value.shape)
    assert isinstance(value, bool | int | float), value
    return (float(value),), ()


FORMULAS: Mapping[str, Callable[..., Tensor]] = {
    "g(x1, x2) = (x1+5)x2²": lambda x1, x2: (x1 + 5) * x2**2,
    "3x²+2x−1": lambda x: 3 * x**2 + 2 * x - 1,
    "ln(x²)·sin x + 1/x": lambda x: torch.log(x**2) * torch.sin(x) + 1 / x,
}


def descended(document: Document) -> list[dict[str, Plain]]:
    """For every step of a formula's run what there is after its backward pass, before its update."""
    names = [parameter.name for parameter in parse_formula(document.formula).parameters]
    leaves = {name: torch.tensor(float(document.parameter(name).start), requires_grad=True) for name in names}
    settings: dict[str, Any] = dict(document.optimizer_choice.settings)
    assert document.optimizer in {"gd", "sgd"}
    optimizer = torch.optim.SGD(list(leaves.values()), **settings)
    steps: list[dict[str, Plain]] = []
    for _ in range(document.steps + 1):
        optimizer.zero_grad()
        loss = FORMULAS[document.formula](*leaves.values())
        loss.backward()  # type: ignore[no-untyped-call]
        found = {"loss": plain(loss)}
        for name, leaf in leaves.items():
            kept = {key: plain(value) for key, value in optimizer.state[leaf].items()}
            found |= {name: plain(leaf), f"{name}.grad": plain(leaf.grad)}
            found |= {f"{name}.{key}": value for key, value in kept.items()}
        steps.append(found)
        optimizer.step()
    return steps
