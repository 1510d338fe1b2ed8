"""The gradients of a formula's pieces, as they arrive on the way back."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, Summand
from core.trajectory.tensor_value import TensorValue
from gui.models.opened import Opened
from gui.models.reduction import Line, Reduction


class GradientState(Enum):
    """Whether a piece has its gradient."""

    NOT_YET = "not there yet"
    NEW = "has just arrived"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class Gradient:
    """What flows to one piece of the formula.

    Attributes:
        place: the piece's term.
        value: the gradient, all that came added up; of a parameter what comes through this piece alone.
        arrival: the backward step that completes it; −1 for the gradient with which the pass begins.
    """

    place: int
    value: TensorValue
    arrival: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A gradient below some pieces of a line.

    Attributes:
        first: the first piece.
        end: the one behind the last.
        level: how far below it stands: 0 is next to the line.
        value: the gradient; None where it is not there yet.
        state: likewise.
        is_running: whether the piece's own node is the one that runs.
    """

    first: int
    end: int
    level: int
    value: TensorValue | None
    state: GradientState
    is_running: bool


def gradients_of(reduction: Reduction, trace: Opened, backward: BackwardTrace) -> tuple[Gradient, ...]:
    """Every gradient that comes to a piece of the formula in a pass."""
    return tuple(_Tracking(reduction, trace, backward).gradients())


def marks(line: Line, gradients: tuple[Gradient, ...], step: int, running: int | None) -> tuple[Mark, ...]:
    """The gradients below a line, when backward step ``step`` has run; −1 before the first one.

    Args:
        line: with the names, not the values.
        gradients: of the pass.
        step: of the pass.
        running: the term whose node has just run.
    """
    found: list[Mark] = []
    for gradient in gradients:
        if gradient.place in line.extents:
            first, end = line.extents[gradient.place]
            level = 1 + max((mark.level for mark in found if mark.first < end and first < mark.end), default=-1)
            state = _state(gradient.arrival, step)
            value = None if state is GradientState.NOT_YET else gradient.value
            found.append(Mark(first, end, level, value, state, gradient.place == running))
    return tuple(found)


def _state(arrival: int, step: int) -> GradientState:
    if arrival > step:
        return GradientState.NOT_YET
    return GradientState.NEW if arrival == step else GradientState.THERE


class _Tracking:
    """Follows the recorded gradients from the nodes to the pieces of the formula."""

    def __init__(self, reduction: Reduction, trace: Opened, backward: BackwardTrace) -> None:
        self._reduction = reduction
        self._trace = trace
        self._backward = backward
        self._steps = {step.node: step for step in backward.steps}
        self._sent: dict[str, Mapping[int, list[Summand]]] = {}
        self._occurrences: Counter[tuple[int, str]] = Counter()
        self._leaves = {node.parameter: place for place, node in enumerate(backward.nodes) if node.parameter}

    def gradients(self) -> Iterator[Gradient]:
        """In the order of the terms: a piece comes before all that it is a part of."""
        for place, term in enumerate(self._reduction.terms):
            if isinstance(term.node, ast.Name):
                found = self._of_parameter(place, term.node.id)
            elif term.step is not None:
                found = self._of_operation(place, term.step)
            else:
                found = None
            if found is not None:
                yield found

    def _of_operation(self, place: int, operation: int) -> Gradient | None:
        node = self._trace.forward[operation].node
        step = None if node is None else self._steps.get(node)
        if step is None or step.incoming[0] is None:
            return None
        return Gradient(place, step.incoming[0], _arrival(step))

    def _of_parameter(self, place: int, name: str) -> Gradient | None:
        user = self._reduction.using(place)
        if user is None:
            step = self._steps.get(self._leaves.get(name, -1))
            return None if step is None or step.incoming[0] is None else Gradient(place, step.incoming[0], -1)
        flows = self._flows(user, name)
        position = self._occurrences[user, name]
        self._occurrences[user, name] += 1
        return Gradient(place, *flows[position]) if position < len(flows) else None

    def _flows(self, operation: int, name: str) -> list[tuple[TensorValue, int]]:
        """What the operation's nodes send to a parameter, in the order of their outgoing gradients."""
        sent = self._sent_to(name)
        makers = sorted(
            {self._steps[node].index for node in self._trace.forward[operation].nodes if node in self._steps}
        )
        return [(summand.value, step) for step in makers for summand in sent.get(step, ())]

    def _sent_to(self, name: str) -> Mapping[int, list[Summand]]:
        """Which backward steps send to a parameter, and what."""
        if name not in self._sent:
            found: dict[int, list[Summand]] = {}
            leaf = self._leaves.get(name)
            receiver = None if leaf is None else self._steps.get(leaf)
            for summand in sorted(receiver.summands[0], key=_output) if receiver is not None else ():
                if summand.step is not None:
                    found.setdefault(summand.step, []).append(summand)
            self._sent[name] = found
        return self._sent[name]


def _output(summand: Summand) -> int:
    return summand.output


def _arrival(step: BackwardStep) -> int:
    return max((-1 if summand.step is None else summand.step for summand in step.summands[0]), default=-1)
