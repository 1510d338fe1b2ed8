"""The loops that a person writes, keeping what a run records: the oracle of the sessions."""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from core.document.run_spec import Dtype, RunSpec, Setting
from core.runs.preparation import prepare
from core.runs.session import Run, Session
from core.runs.stopping import Stop
from core.trajectory.step_record import SHOWN_ELEMENTS, StepRecord

Function = Callable[..., Tensor]
Change = Mapping[int, dict[str, Setting]]

FUNCTIONS: dict[str, tuple[Function, tuple[str, ...]]] = {
    "3x²+2x−1": (lambda x: 3 * x**2 + 2 * x - 1, ("x",)),
    "sin(3x) + 0.3x²": (lambda x: torch.sin(3 * x) + 0.3 * x**2, ("x",)),
    "(wx + b − 1)² + w²": (lambda w, x, b: (w * x + b - 1) ** 2 + w**2, ("w", "x", "b")),
    "sum(sin(x)·x)": (lambda x: torch.sum(torch.sin(x) * x), ("x",)),
    "xᵀAx + y": (lambda x, a, y: x @ a @ x + y, ("x", "A", "y")),
    "−0.0x": (lambda x: -0.0 * x, ("x",)),
}


def drained(session: Session) -> tuple[list[StepRecord], Stop]:
    """All records of a session, and why it ended."""
    records = []
    while True:
        try:
            records.append(next(session))
        except StopIteration as end:
            return records, end.value


def made(spec: RunSpec) -> tuple[Run, list[StepRecord], Stop]:
    """A run, made."""
    run = prepare(spec)
    return run, *drained(run.records())


def descended(function: Function, starts: Sequence[Tensor], rate: float, steps: int) -> list[StepRecord]:
    """Plain gradient descent, as in the notebooks."""
    parameters, records = [start.clone().requires_grad_() for start in starts], []
    for step in range(steps + 1):
        z = function(*parameters)
        z.backward()  # type: ignore[no-untyped-call]
        records.append(record(step, parameters, z, rate, []))
        for x in parameters:
            assert x.grad is not None
            x.data.sub_(rate * x.grad)
            x.grad.zero_()
    return records


def optimized(
    function: Function,
    starts: Sequence[Tensor],
    settings: dict[str, Setting],
    steps: int,
    changes: Change | None = None,
) -> list[StepRecord]:
    """torch's own SGD; some settings become others at some steps."""
    parameters, records = [start.clone().requires_grad_() for start in starts], []
    optimizer = torch.optim.SGD(parameters, **settings)  # type: ignore[arg-type]  # each of its own kind
    has_buffer = any(one.get("momentum", 0) for one in (settings, *(changes or {}).values()))
    for step in range(steps + 1):
        optimizer.param_groups[0].update((changes or {}).get(step, {}))
        optimizer.zero_grad()
        z = function(*parameters)
        z.backward()  # type: ignore[no-untyped-call]
        buffers = [optimizer.state[x].get("momentum_buffer") for x in parameters] if has_buffer else []
        records.append(record(step, parameters, z, optimizer.param_groups[0]["lr"], buffers))
        optimizer.step()
    return records


def record(
    step: int, parameters: Sequence[Tensor], loss: Tensor, rate: float, buffers: Sequence[Tensor | None]
) -> StepRecord:
    """What PyTorch holds at a step."""
    values = sum((numbers(x.detach()) for x in parameters), ())
    gradients: tuple[float | None, ...] = ()
    state: tuple[float | None, ...] = ()
    for x in parameters:
        assert x.grad is not None
        gradients += numbers(x.grad)
    for x, buffer in zip(parameters, buffers, strict=False):
        state += (None,) * len(numbers(x.detach())) if buffer is None else numbers(buffer)
    return StepRecord(step, values, loss.item(), gradients, rate, state)


def numbers(tensor: Tensor) -> tuple[float, ...]:
    """All elements, or the first and the norm."""
    elements = tuple(tensor.reshape(-1).tolist())
    if len(elements) <= SHOWN_ELEMENTS:
        return elements
    return (*elements[:SHOWN_ELEMENTS], torch.linalg.vector_norm(tensor).item())


def same_bits(ours: Sequence[StepRecord], theirs: Sequence[StepRecord]) -> bool:
    """Equality in which 0.0 is not -0.0, and nan is nan."""
    return repr(list(ours)) == repr(list(theirs))


def kind(dtype: Dtype) -> torch.dtype:
    """torch's name for it."""
    found: torch.dtype = getattr(torch, dtype.value)
    return found
