"""A start value, as typed, becomes the leaf tensor from which a parameter starts."""

import math
from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from core.document.run_spec import Dtype
from core.notation.creation_size import element_count
from core.notation.problem import NotationError, ProblemKind, refuse
from core.notation.start_value import Numbers, StartValue
from core.objective.refusal import COMPLAINTS, reason_of

MOST_ELEMENTS = 10**7
"""Of one parameter; counted before any memory is taken."""

_PLAIN: Mapping[str, Callable[..., Tensor]] = {
    "arange": torch.arange,
    "linspace": torch.linspace,
    "eye": torch.eye,
    "ones": torch.ones,
    "zeros": torch.zeros,
}
_SEEDED: Mapping[str, Callable[..., Tensor]] = {"rand": torch.rand, "randn": torch.randn}


def create_leaf(start: StartValue, text: str, dtype: Dtype, generator: torch.Generator) -> Tensor:
    """The tensor that is meant by a start value: a leaf on the CPU.

    Args:
        start: what ``text`` says.
        text: as typed; problems are placed in it.
        dtype: of the run.
        generator: seeded once a run and used for its parameters in order, so that ``randn(5)`` of a single parameter is
            what ``torch.manual_seed(seed)`` and ``torch.randn(5)`` give.

    Raises:
        NotationError: where it makes no tensor, too large a one, or one with infinite elements.
    """
    _check_count(start, text)
    try:
        tensor = _tensor(start, getattr(torch, dtype.value), generator)
    except COMPLAINTS as complaint:
        raise _refuse(ProblemKind.REFUSED_BY_TORCH, text, reason=reason_of(complaint)) from complaint
    if tensor.numel() == 0:
        raise _refuse(ProblemKind.EMPTY_START, text)
    if not bool(torch.isfinite(tensor).all()):
        raise _refuse(ProblemKind.START_OUT_OF_RANGE, text, text=f"“{text}”", dtype=dtype.value)
    return tensor


def whole_number_note(label: str, start: StartValue, text: str) -> str | None:
    """A word about a start value of which PyTorch itself would have made integers, which have no gradient.

    Args:
        label: the parameter's.
        start: what ``text`` says.
        text: as typed.
    """
    if not _is_whole(start):
        return None
    if isinstance(start, Numbers) and not start.shape:
        what, became = repr(start.values[0]), "the whole number became one"
    else:
        what, became = text.strip(), "its whole numbers became such numbers"
    return f"{label} starts at {what}: gradients need floating-point numbers, so {became}."


def _is_whole(start: StartValue) -> bool:
    if isinstance(start, Numbers):
        return start.are_whole
    kinds = [isinstance(argument, int) for argument in start.arguments]
    return (start.function == "arange" and all(kinds)) or (start.function == "full" and kinds[-1])


def _check_count(start: StartValue, text: str) -> None:
    count = len(start.values) if isinstance(start, Numbers) else element_count(start)
    if count is None:
        raise _refuse(ProblemKind.BAD_START, text, text=f"“{text}”")
    if count > MOST_ELEMENTS:
        shown = f"{count:,}" if math.isfinite(count) else "too many"
        raise _refuse(ProblemKind.TOO_MANY_ELEMENTS, text, count=shown, limit=f"{MOST_ELEMENTS:,}")


def _tensor(start: StartValue, dtype: torch.dtype, generator: torch.Generator) -> Tensor:
    if isinstance(start, Numbers):
        return torch.tensor(start.values, dtype=dtype).reshape(start.shape)
    if start.function == "full":
        return torch.full(_whole(start.arguments[:-1]), start.arguments[-1], dtype=dtype)
    if create := _SEEDED.get(start.function):
        return create(*start.arguments, dtype=dtype, generator=generator)
    return _PLAIN[start.function](*start.arguments, dtype=dtype)


def _whole(numbers: Sequence[float]) -> tuple[int, ...]:
    return tuple(int(number) for number in numbers)


def _refuse(kind: ProblemKind, typed: str, **details: object) -> NotationError:
    return refuse(kind, 0, len(typed), **details)
