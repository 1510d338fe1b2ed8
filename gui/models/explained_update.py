"""What is said while the optimiser updates the parameters."""

from collections.abc import Iterator

from core.trajectory.iteration_trace import UpdateLine, UpdateTrace
from gui.models.explained_script import explain_step
from gui.models.explanation import Equation, Explanation, Note, Said, Tone, listed
from gui.models.sayings import Saying
from gui.models.tensor_text import MOST_WRITTEN, brief
from gui.models.trace_words import Telling
from gui.models.written_term import latex_name


def explain_updating(
    telling: Telling, update: UpdateTrace, moment: UpdateLine | UpdateTrace, *, is_last: bool
) -> Explanation:
    """A line of an update, or the whole of one that is not taken apart."""
    if isinstance(moment, UpdateTrace):
        return explain_update(telling, update)
    return explain_line(telling, update, moment, is_last=is_last)


def explain_line(telling: Telling, update: UpdateTrace, line: UpdateLine, *, is_last: bool) -> Explanation:
    """One line of the optimiser's arithmetic."""
    written, target, result = telling.line(line), telling.target(line), brief(line.result)
    details = {"target": target, "symbols": written.symbols, "result": result}
    if line.target == line.parameter:
        before = brief(dict(telling.trace.parameters).get(line.parameter))
        is_written_out = line.result.is_whole and line.result.element_count <= MOST_WRITTEN
        kind = Saying.MOVES if is_written_out else Saying.HAS_MOVED
        happened = Said(kind, {"parameter": target, "before": before, "result": result})
    else:
        happened = Said(Saying.COMPUTES_TARGET if line.roundings else Saying.TAKES_GRADIENT, details)
    said = (happened, _rounded(line.roundings))
    equation = line_equation(telling, line)
    notes = tuple(_check(update)) if is_last else ()
    return Explanation(telling.call("optimizer.step()"), telling.label(line.parameter), said, (equation,), notes=notes)


def line_equation(telling: Telling, line: UpdateLine) -> Equation:
    """A line in symbols and numbers: ``v = μ·v + g = 0.9·14 + 13.16 = 25.76``."""
    written = telling.line(line)
    target = telling.target(line)
    latex = f"{latex_name(line.target)} = {written.latex}" if written.latex else ""
    return Equation(written.symbols, written.numbers, brief(line.result), target, latex)


def explain_update(telling: Telling, update: UpdateTrace) -> Explanation:
    """An update that is not taken apart: what was remembered before and after."""
    if telling.script is not None:
        return explain_step(telling, telling.script, update, parameters_text(telling, update))
    gradients = () if telling.trace.backward is None else telling.trace.backward.gradients
    has_gradient = any(gradient is not None for _, gradient in gradients)
    details = {"parameters": parameters_text(telling, update)}
    said = Said(Saying.UPDATED, details) if has_gradient else Said(Saying.NOT_UPDATED)
    equations = tuple(
        Equation("", brief(kept.before), brief(kept.after), f"{telling.label(kept.parameter)}: {kept.name}")
        for kept in update.kept
    )
    return Explanation("optimizer.step()", "", (said,), equations)


def parameters_text(telling: Telling, update: UpdateTrace) -> str:
    """All parameters and what they are after the update."""
    return listed(
        [
            Said(Saying.PARAMETER_IS, {"parameter": telling.label(name), "value": brief(value)}).text
            for name, value in update.parameters
        ]
    )


def _rounded(roundings: int) -> Said:
    if roundings == 0:
        return Said(Saying.NOT_COMPUTED)
    return Said(Saying.ROUNDED_ONCE) if roundings == 1 else Said(Saying.ROUNDED, {"count": str(roundings)})


def _check(update: UpdateTrace) -> Iterator[Note]:
    if update.is_equal is not None:
        kind = Saying.UPDATE_EQUAL if update.is_equal else Saying.UPDATE_DIFFERENT
        yield Note(Said(kind).text, Tone.CHECKED if update.is_equal else Tone.DEFECT)
