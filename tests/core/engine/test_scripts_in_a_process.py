"""Scripts through a real engine process: paused in an endless loop, lost in the middle, and gone on with in another."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from core.document.run_spec import RunSpec
from core.document.script import ScriptSpec
from core.messages import (
    Advance,
    AdvanceScript,
    OpenPass,
    PassOpened,
    Pause,
    Paused,
    Prepare,
    PrepareScript,
    Records,
    ScriptEnded,
    Stopped,
    StopScript,
    Traced,
)
from core.runs.preparation import prepare
from core.trajectory.program_end import EndKind
from tests.core.engine.real_engine import RealEngine, real_engine
from tests.core.engine.scripted import Seen

ALL = 10**9
TRAINING = """\
import torch
def f(x, t):
    y = (x * t).tanh()
    return (y ** 2).sum()
x = torch.randn(5, requires_grad=True)
velocity = torch.zeros(5)
for i in range(400):
    t = torch.rand(5)
    loss = f(x, t)
    loss.backward()
    with torch.no_grad():
        velocity = 0.9 * velocity - 0.01 * x.grad
        x += velocity
    if i % 100 == 0:
        print(i, loss.item(), x)
    x.grad = None
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[RealEngine]:
    with real_engine() as one:
        yield one


def test_that_an_endless_loop_is_paused_stopped_and_followed_by_a_formula(engine: RealEngine) -> None:
    engine.send(PrepareScript(1, ScriptSpec("while True: pass")), AdvanceScript(1, ALL))
    engine.until(Traced)
    engine.send(Pause(1))
    engine.until(Paused)
    engine.send(AdvanceScript(1, ALL))
    engine.until(Traced)
    engine.send(StopScript(1))
    ended = engine.until(ScriptEnded)[-1]
    assert isinstance(ended, ScriptEnded)
    assert ended.end.kind is EndKind.CANCELLED
    spec = RunSpec("3x²+2x−1", starts=(("x", "2"),), steps=50)
    engine.send(Prepare(2, spec), Advance(2, 50))
    records = [record for one in engine.until(Stopped) if isinstance(one, Records) for record in one.records]
    assert records == list(prepare(spec).records())


def test_that_a_script_that_prepares_another_run_in_its_place_is_gone_at_once(engine: RealEngine) -> None:
    engine.send(PrepareScript(3, ScriptSpec("while True: pass")), AdvanceScript(3, ALL))
    engine.until(Traced)
    engine.send(PrepareScript(4, ScriptSpec("x = 1")), AdvanceScript(4, ALL))
    answers = engine.until(ScriptEnded)
    assert answers[-1].request == 4


def test_that_an_engine_that_is_lost_is_replaced_and_the_trace_goes_on_as_if_nothing_had_been(
    engine: RealEngine,
) -> None:
    spec = ScriptSpec(TRAINING, 3)
    engine.send(PrepareScript(5, spec), AdvanceScript(5, ALL))
    whole = Seen()
    whole.take(engine.until(ScriptEnded), 5)
    assert whole.end is not None
    assert whole.end.kind is EndKind.DONE
    seen = Seen()
    with real_engine() as lost:
        lost.send(PrepareScript(1, spec), AdvanceScript(1, ALL))
        while len(seen.trace) < len(whole.trace) // 3:
            seen.take(lost.until(Traced), 1)
        lost.kill()
    assert len(seen.trace) < len(whole.trace)
    engine.send(PrepareScript(6, spec, known=len(seen.trace)), AdvanceScript(6, ALL))
    seen.take(engine.until(ScriptEnded), 6)
    assert seen.everything() == whole.everything()
    assert all(one.moment <= other.moment for one, other in pairwise(seen.samples))


def test_that_a_pass_is_opened_in_a_process_that_never_ran_the_script(engine: RealEngine) -> None:
    engine.send(PrepareScript(7, ScriptSpec(TRAINING, 3), known=2_000), OpenPass(8, 7, 300))
    opened = engine.until(PassOpened)[-1]
    assert isinstance(opened, PassOpened)
    assert opened.opened.number == 300
    assert [name for name, _ in opened.opened.parameters] == ["x"]
