"""What a variable of a script is, as text: as short as a cell needs it, and whole for the tool tip and for copying."""

from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from core.trajectory.number_text import whole
from core.trajectory.program_trace import VariableState
from core.trajectory.tensor_value import TensorValue
from core.trajectory.value_text import element_text, exact_text, nested_text, value_text
from gui.models.fitting_text import fitting_texts
from gui.models.variable_rows import VariableRow

ABSENT = "—"
"""What there is no such thing of, as a list has no gradient."""
NONE = "None"
"""What is not there, which is not 0."""

_MOST_WRITTEN = 16
"""Elements that are written out where there is room for them."""
_TENSORS = frozenset({"Tensor", "Parameter", "Buffer"})


class VariableColumn(IntEnum):
    """The columns, from the left."""

    NAME = 0
    VALUE = 1
    SHAPE = 2
    DTYPE = 3
    REQUIRES_GRAD = 4
    IS_LEAF = 5
    GRAD_FN = 6
    GRAD = 7


def is_tensor(state: VariableState) -> bool:
    """Whether it is a tensor of which something is known; within ``vmap`` nothing is."""
    return state.kind in _TENSORS and (state.value is not None or state.memory != 0)


def texts(row: VariableRow, column: VariableColumn) -> tuple[str, ...]:
    """Ways to write a cell, the best first; what draws it takes the first that fits."""
    if column is VariableColumn.NAME:
        return (row.name,)
    if column is VariableColumn.VALUE:
        return _value_texts(row.state)
    if column is VariableColumn.GRAD:
        return _gradient_texts(row.state)
    return (_attribute(row.state, column),)


def is_soft(row: VariableRow, column: VariableColumn) -> bool:
    """Whether a cell says that something is not there, or is as it mostly is."""
    return column > VariableColumn.VALUE and texts(row, column)[0] in (ABSENT, NONE, "False")


def whole_value(state: VariableState) -> str:
    """The value with every digit of every element that was recorded."""
    return state.text if state.value is None else exact_text(state.value)


def whole_gradient(state: VariableState) -> str:
    """The gradient, likewise."""
    if not is_tensor(state):
        return ABSENT
    return NONE if not state.has_grad else exact_text(state.grad) if state.grad is not None else ABSENT


def recorded_words(value: TensorValue) -> str:
    """How much of a long tensor was recorded; nothing where all of it was."""
    known = len(value.elements())
    if known == value.element_count:
        return ""
    told = QCoreApplication.translate("VariableText", "The first {known} of {count} elements.")
    return told.format(known=whole(known), count=whole(value.element_count))


def shape_of(state: VariableState) -> str:
    """As PyTorch writes it: ``[3, 4]``, ``[]`` for one number."""
    return ABSENT if state.value is None else f"[{', '.join(map(str, state.value.shape))}]"


@lru_cache(4_000)
def _value_texts(state: VariableState) -> tuple[str, ...]:
    if state.value is None:
        return (" ".join(state.text.split()),)
    return _texts_of(state.value)


@lru_cache(4_000)
def _gradient_texts(state: VariableState) -> tuple[str, ...]:
    if not is_tensor(state):
        return (ABSENT,)
    if not state.has_grad:
        return (NONE,)
    return _texts_of(state.grad) if state.grad is not None else (ABSENT,)


def _texts_of(value: TensorValue) -> tuple[str, ...]:
    ways = fitting_texts(value)
    if not value.element_count or not value.shape:
        return ways
    if value.is_whole and value.element_count <= _MOST_WRITTEN:
        everything = nested_text(list(map(element_text, value.elements().tolist())), value.shape)
        ways = (everything, *ways)
    return tuple(dict.fromkeys((*ways[:1], value_text(value), *ways[1:]) if len(value.shape) > 1 else ways))


def _attribute(state: VariableState, column: VariableColumn) -> str:
    match column:
        case VariableColumn.SHAPE:
            return shape_of(state)
        case VariableColumn.DTYPE:
            return state.kind if state.value is None else state.value.dtype
        case VariableColumn.REQUIRES_GRAD:
            return str(state.requires_grad) if is_tensor(state) else ABSENT
        case VariableColumn.IS_LEAF:
            return str(state.is_leaf) if is_tensor(state) else ABSENT
    return (state.grad_fn or NONE) if is_tensor(state) else ABSENT
