"""What is told of a variable where one points at it: every digit, and why something is not there."""

from PySide6.QtCore import QCoreApplication

from core.trajectory.program_trace import VariableState
from core.trajectory.tensor_value import TensorValue
from gui.models.variable_rows import VariableRow
from gui.models.variable_text import (
    ABSENT,
    VariableColumn,
    is_tensor,
    recorded_words,
    shape_of,
    whole_gradient,
    whole_value,
)


def tip(row: VariableRow, column: VariableColumn) -> str:
    """The tool tip of a cell."""
    if column is VariableColumn.NAME:
        return "\n".join(filter(None, (summary(row.state), *marks(row))))
    if column is VariableColumn.VALUE:
        return _with_count(whole_value(row.state), row.state.value)
    if column is VariableColumn.GRAD:
        return gradient_words(row)
    return summary(row.state)


def summary(state: VariableState) -> str:
    """All that is known of a variable beside its value and its gradient, in PyTorch's own names."""
    parts = [state.kind]
    if state.value is not None:
        parts += [state.value.dtype, f"shape {shape_of(state)}"]
    if is_tensor(state):
        parts += [f"requires_grad={state.requires_grad}", f"is_leaf={state.is_leaf}", f"grad_fn={state.grad_fn}"]
    return " · ".join(parts)


def marks(row: VariableRow) -> list[str]:
    """What its marks mean."""
    words = []
    if row.has_changed:
        new = QCoreApplication.translate("VariableTips", "It is new.")
        words.append(new if row.is_new else QCoreApplication.translate("VariableTips", "It has just changed."))
    return words + ([sharing_words(row)] if row.sharing else [])


def sharing_words(row: VariableRow) -> str:
    """Which variables are one piece of memory, and what that means."""
    several = len(row.sharing) > 2
    told = (
        QCoreApplication.translate(
            "VariableTips", "{names} and {last} are one piece of memory: changing one in place changes the others."
        )
        if several
        else QCoreApplication.translate(
            "VariableTips", "{names} and {last} are one piece of memory: changing one in place changes the other."
        )
    )
    return told.format(names=", ".join(row.sharing[:-1]), last=row.sharing[-1])


def gradient_words(row: VariableRow) -> str:
    """The gradient with every digit, or why there is none."""
    state = row.state
    if state.has_grad:
        return _with_count(whole_gradient(state), state.grad)
    if not is_tensor(state):
        return f"{ABSENT} " + QCoreApplication.translate("VariableTips", "Only tensors have gradients.")
    if not state.requires_grad:
        return QCoreApplication.translate(
            "VariableTips", "None: it does not require a gradient, so none is computed. That is not 0."
        )
    if not state.is_leaf:
        return QCoreApplication.translate(
            "VariableTips",
            "None: it was computed, and only leaves keep their gradients. After {name}.retain_grad() it does.",
        ).format(name=row.name)
    return QCoreApplication.translate(
        "VariableTips", "None: no backward pass has brought a gradient yet, or it was set back. That is not 0."
    )


def _with_count(text: str, value: TensorValue | None) -> str:
    words = "" if value is None else recorded_words(value)
    return f"{text}\n{words}" if words else text
