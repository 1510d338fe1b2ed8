"""What can be said of a script's run in a word: the last loss, and what a name stands for."""

from bisect import bisect_left

from core.trajectory.program_trace import ProgramTrace, VariableState
from core.trajectory.value_text import value_text

_NUMBERS = frozenset({"int", "float", "bool"})


def last_loss(trace: ProgramTrace, moment: int) -> float | None:
    """What the last backward pass before a moment was called on, where it was one number."""
    place = bisect_left(trace.passes, moment, key=lambda one: one.event)
    return next((one.value for one in reversed(trace.passes[max(place - 8, 0) : place]) if one.value is not None), None)


def variable_told(trace: ProgramTrace, moment: int, name: str) -> str:
    """What a variable, or its gradient, is at a moment, as a tool tip; nothing where there is none of that name."""
    variable, _, attribute = name.partition(".")
    state = _visible(trace, moment, variable)
    if state is None or attribute not in ("", "grad"):
        return ""
    if attribute:
        return f"{name} = {value_text(state.grad) if state.grad is not None else None}"
    value = value_text(state.value) if state.value is not None else state.text
    return f"{name} = {value}"


def watchable(trace: ProgramTrace, moment: int) -> list[str]:
    """What can be watched of what is there at a moment: the numbers of the script itself, and gradients."""
    names: list[str] = []
    for name, state in trace.variables(moment).items():
        if state.value is not None or state.kind in _NUMBERS:
            names.append(name)
        if state.requires_grad:
            names.append(f"{name}.grad")
    return names


def _visible(trace: ProgramTrace, moment: int, name: str) -> VariableState | None:
    """A variable of the call in which the moment is, or of the module."""
    call = trace.call_at(moment)
    found = trace.variable(name, moment, call) if call else None
    return found or trace.variable(name, moment)
