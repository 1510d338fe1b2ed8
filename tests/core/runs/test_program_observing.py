"""A recorder that looks only at what can have changed tells the same as one that looks at everything every time."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.notation.program import parse_program
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.program_trace import Change, TraceBatch

PROGRAMS = sorted(Path(__file__).parents[2].joinpath("programs").glob("*.py"))
CHOSEN = (
    "assign_augmented_in_place", "autograd_hooks", "autograd_in_place_rules", "def_closures", "def_nonlocal",
    "del_names_and_items", "descent_by_hand", "for_over_zip_enumerate_map", "optim_lbfgs_closure",
    "tensor_memory_and_views",
    "try_nested_and_reraised",
)  # fmt: skip
HIDDEN = {
    "a closure that changes what another scope has": """
def outer():
    items = [1]
    def inner():
        items[0] = 5
    done = inner()
    return items
outer()
""",
    "a walrus in a generator that is taken apart": "g = (y := i for i in range(3))\na, b, c = g\n",
    "an iterator that calls": """
seen = []
def note(x):
    seen.append(x)
    return x
for one in map(note, [1, 2]):
    last = one
""",
    "native code that calls and goes on": """
import torch
x = torch.tensor([1., 2.], requires_grad=True)
optimizer = torch.optim.LBFGS([x])
def closure():
    optimizer.zero_grad()
    loss = (x ** 2).sum()
    loss.backward()
    return loss
result = optimizer.step(closure)
""",
    "memory that two names share": """
import torch
x = torch.ones(2)
view = x[:1]
array = x.numpy()
array += 1
view[0] = 7.
""",
}


def test_that_the_chosen_programs_are_there() -> None:
    assert {path.stem for path in PROGRAMS} >= set(CHOSEN)


@pytest.mark.parametrize("name", [*CHOSEN, *HIDDEN])
def test_that_nothing_changes_unseen(name: str) -> None:
    text = HIDDEN.get(name) or next(path for path in PROGRAMS if path.stem == name).read_text(encoding="utf-8")
    everything = Recorder()
    everything._reaches_outwards = True  # so it looks at everything
    assert list(told(recorded(text, Recorder()))) == list(told(recorded(text, everything)))


def recorded(text: str, recorder: Recorder) -> TraceBatch:
    """All that a recorder has of a run."""
    run = ProgramRun(
        ProgramSpec(parse_program(text)), recorder.printed, weave=recorder.weave(), on_built=recorder.start
    )
    run.go_on()
    return recorder.take()


def told(batch: TraceBatch) -> Iterator[tuple[object, ...]]:
    """What is told, without the addresses, which differ from run to run."""
    yield (batch.events, batch.printed, batch.calls, batch.left, [one.kind for one in batch.passes])
    yield from sorted(map(_change, batch.changes), key=repr)


def _change(change: Change) -> tuple[object, ...]:
    state = change.state
    if state is None:
        return (change.moment, change.call, change.name, None)
    text = re.sub(r"0x[0-9a-f]+", "", state.text)
    return (change.moment, change.call, change.name, state.kind, text, state.value, state.grad_fn, state.grad)
