"""The statements of a script that took part in a pass, one after the other as they ran, with the values that came.

A statement that ran three times is there three times, each time with its own values.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.trajectory.iteration_trace import ForwardStep
from core.trajectory.tensor_value import TensorValue
from gui.models.reduction import Line, PieceState
from gui.models.script_pass import ScriptPass
from gui.models.script_text import Span, Statement
from gui.models.statement_line import PLAIN, Content, Look, as_typed, written
from gui.models.statement_spots import SEED, Spot, Spots, inputs_of, spots_from, spots_of
from gui.models.tensor_text import brief, briefer


@dataclass(frozen=True, slots=True)
class Instance:
    """A statement as it ran once.

    Attributes:
        statement: which one.
        steps: the operations that were made then; none where it is the call of the pass alone.
        turn: which time it is, from 1.
        turns: how often it ran in this pass.
    """

    statement: Statement
    steps: tuple[int, ...]
    turn: int = 1
    turns: int = 1


class Statements:
    """The statements of one pass.

    Args:
        trace: of the pass.
    """

    def __init__(self, trace: ScriptPass) -> None:
        self._trace = trace
        self._spots: dict[int, Spots] = {}
        self.instances = _instances(trace)
        self._places = {step: place for place, one in enumerate(self.instances) for step in one.steps}

    def place_of(self, step: int) -> int:
        """The instance in which a forward step was made, by its place in the order."""
        return self._places[step]

    def spots(self, place: int) -> Spots:
        """What stands for a value in an instance."""
        if place not in self._spots:
            instance = self.instances[place]
            steps = [self._trace.forward[step] for step in instance.steps]
            self._spots[place] = (
                spots_of(self._trace.script, instance.statement, steps) if steps else self._seed(instance.statement)
            )
        return self._spots[place]

    def in_symbols(self, place: int, look: Look = PLAIN, around: int | None = None) -> Line:
        """An instance as it is typed."""
        return self._line(place, as_typed, look, around)

    def at(self, place: int, done: int, around: int | None = None) -> Line:
        """An instance with the values put in that were there after ``done`` forward steps.

        Args:
            place: of the instance.
            done: how many forward steps had been made.
            around: the step around which a very long statement is written; the next one is that usually.
        """

        def content(spot: Spot) -> str | None:
            return None if spot.step is None or spot.step >= done else briefer(self._trace.forward[spot.step].result)

        return self._line(
            place, content, Look({done - 1: PieceState.DONE}, following=done), done if around is None else around
        )

    def result(self, place: int) -> TensorValue | None:
        """What an instance gave in the end; None for the call of the pass alone."""
        steps = self.instances[place].steps
        return self._trace.forward[steps[-1]].result if steps else None

    def numbers(self, step: int) -> str:
        """One operation with the values that go into it; nothing where they cannot be told apart in its text."""
        forward, statement = self._trace.forward[step], self.instances[self._places[step]].statement
        inputs = inputs_of(self._trace.script, statement, forward)
        spots = [Spot(SEED - 1 - position, span, taken=one) for span, (position, one) in inputs.items()]
        if not spots:
            return ""
        outer = Spot(step, forward.span, step, within=tuple(sorted(spots, key=lambda spot: spot.span)))
        text = written(self._trace.script, forward.span, spots_from([outer]), self._input).text
        is_augmented = isinstance(self._trace.script.nodes_of(statement).get(forward.span), ast.AugAssign)
        return text.replace("=", "", 1) if is_augmented else text

    def latex(self, _step: int) -> str:
        """A piece of a script is not typeset."""
        return ""

    def instance_of(self, step: int) -> Instance:
        """The statement in which a forward step was made, as it ran then."""
        return self.instances[self._places[step]]

    def _input(self, spot: Spot) -> str | None:
        """What went in, unless a number stands there already."""
        value = None if spot.taken is None else spot.taken.value
        if isinstance(value, TensorValue):
            return brief(value)
        is_named = self._trace.text[spot.span[0]].isidentifier()
        return brief(value) if isinstance(value, int | float | complex) and is_named else None

    def _line(self, place: int, content: Content, look: Look, around: int | None) -> Line:
        return written(
            self._trace.script, self.instances[place].statement.span, self.spots(place), content, look, around
        )

    def _seed(self, statement: Statement) -> Spots:
        """In the call of the pass alone what it is called on."""
        span = self._trace.call.tensor_span
        is_there = statement.span[0] <= span[0] < span[1] <= statement.span[1]
        return spots_from([Spot(SEED, span)] if is_there else [])


def _instances(trace: ScriptPass) -> tuple[Instance, ...]:
    found: dict[tuple[int | None, Span, int], Instance] = {}
    again: dict[tuple[int | None, Span], dict[Span, int]] = {}
    for step in trace.forward:
        statement = trace.script.statement_of(step.span)
        known = again.setdefault((step.event, statement.span), {})
        known[step.span] = time = max(_times(known, step))
        key = step.event, statement.span, time
        before = found.get(key, Instance(statement, ()))
        found[key] = replace(before, steps=(*before.steps, step.index))
    return tuple(_counted([*found.values(), *_call(trace, found)]))


def _times(known: dict[Span, int], step: ForwardStep) -> Iterator[int]:
    """How often what is written there was done before in one and the same statement, as in a comprehension."""
    yield known.get(step.span, -1) + 1
    yield from (time for span, time in known.items() if step.span[0] <= span[0] and span[1] < step.span[1])
    yield from (time for span, time in known.items() if step.span[0] < span[0] and span[1] <= step.span[1])


def _call(trace: ScriptPass, found: dict[tuple[int | None, Span, int], Instance]) -> Iterator[Instance]:
    """The statement with the call itself, unless it has computed something for the pass as well."""
    if trace.opened.span == (0, 0):
        return
    statement = trace.script.statement_of(trace.opened.span)
    if not any(span == statement.span for _, span, _ in found):
        yield Instance(statement, ())


def _counted(instances: list[Instance]) -> Iterator[Instance]:
    turns = Counter(one.statement.span for one in instances)
    seen: Counter[Span] = Counter()
    for one in instances:
        seen[one.statement.span] += 1
        yield replace(one, turn=seen[one.statement.span], turns=turns[one.statement.span])
