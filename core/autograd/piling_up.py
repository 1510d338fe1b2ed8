"""Gradients that pile up from pass to pass: nothing is raised, so it has to be noticed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from core.autograd.leaves import leaves_of
from core.autograd.values import value_of
from core.objective.program.native_call import NativeCall
from core.trajectory.tensor_value import TensorValue

_LOOKED_AT = 64
"""Elements by which it is told whether a leaf has become another one."""

_TIMES_IN_A_ROW = 2
_FIRST_PASSES = 20
"""At each place so many passes are looked at: in a loop that forgets it is to be seen from the second on."""


@dataclass(frozen=True, slots=True)
class _Left:
    """What a pass left at a leaf.

    Attributes:
        gradient: where it lies in memory, and how often it had been changed in place.
        point: the leaf's value, at which the gradient was taken.
        times: how often in a row a gradient of another point was in it.
    """

    gradient: tuple[int, int]
    point: TensorValue
    times: int


class PilingUp:
    """Watches calls of ``backward``.

    A gradient piles up where a pass adds to one that an earlier pass left, that nobody touched since, and that is of
    another point: the leaf was updated in between. Twice in a row, and it is no slip of the moment. So micro-batches
    are not blamed: their passes add up at one point, and what comes after the update begins anew. Nor is a gradient
    that the script scales or clips by itself, nor one that is set back before it counts.

    Attributes:
        line: of the pass by which it was noticed; None as long as it was not.
    """

    def __init__(self) -> None:
        self.line: int | None = None
        self._left: dict[int, _Left] = {}
        self._passes: Counter[int] = Counter()

    def around(self, call: NativeCall) -> Any:
        """Makes a call of ``backward``, and looks at its leaves before and after."""
        if self.line is not None or self._passes[id(call.node)] >= _FIRST_PASSES:
            return call.make()
        self._passes[id(call.node)] += 1
        leaves = list(_leaves(call))
        times = [self._times(leaf) for leaf in leaves]
        result = call.make()
        for leaf, count in zip(leaves, times, strict=True):
            if leaf.grad is not None and not leaf.grad.is_sparse:
                self._left[id(leaf)] = _Left(_trace_of(leaf.grad), value_of(leaf, _LOOKED_AT), count)
        if max(times, default=0) >= _TIMES_IN_A_ROW:
            self.line = getattr(call.node, "lineno", None)
        return result

    def _times(self, leaf: Tensor) -> int:
        """How often in a row, with the pass that is about to be made."""
        left, gradient = self._left.get(id(leaf)), leaf.grad
        if left is None or gradient is None or gradient.is_sparse or _trace_of(gradient) != left.gradient:
            return 0
        if not gradient.count_nonzero():
            return 0
        return left.times + (value_of(leaf, _LOOKED_AT) != left.point)


def _trace_of(gradient: Tensor) -> tuple[int, int]:
    return gradient.data_ptr(), gradient._version  # noqa: SLF001 (in-place changes count there)


def _leaves(call: NativeCall) -> Iterator[Tensor]:
    """The leaves that a pass adds to; of a very large graph those that are found first."""
    asked = call.keywords.get("inputs")
    if asked is not None:
        yield from (one for one in _several(asked) if isinstance(one, Tensor) and one.is_leaf)
        return
    first = call.owner if isinstance(call.owner, Tensor) else next(iter(call.arguments), None)
    yield from leaves_of([one for one in _several(first) if isinstance(one, Tensor)])


def _several(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else [value]
