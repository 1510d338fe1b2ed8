"""A line of an optimiser's arithmetic, with its numbers: ``v = 0.9·1.26 + 14 = 15.134``."""

from collections.abc import Mapping

from core.notation.substitution import substituted
from core.trajectory.iteration_trace import UpdateLine
from core.trajectory.value_text import value_text


def update_text(line: UpdateLine, labels: Mapping[str, str]) -> str:
    """The line with this update's numbers.

    Args:
        line: of the trace.
        labels: each parameter's name and how it is typed.
    """
    texts = {name: value_text(value) for name, value in line.values}
    target, result = labels.get(line.target, line.target), value_text(line.result)
    numbers = substituted(line.term, texts)
    return f"{target} = {line.term} = {result}" if numbers == result else f"{target} = {numbers} = {result}"
