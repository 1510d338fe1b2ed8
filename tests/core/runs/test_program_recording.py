"""A run written down: events, what each changed, what was printed, calls, passes; and the run itself stays the same."""

from itertools import pairwise

import pytest

from core.document.program_limits import Limits
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import PassKind, ProgramTrace, VariableState
from tests.core.runs.running import run, spec_of
from tests.corpus import programs


def record(text: str, most_changes: int = 500_000, batches: int = 1) -> ProgramTrace:
    """The trace of a text that runs to its end, taken in one batch or in several."""
    trace, recorder = ProgramTrace(), Recorder(most_changes)
    end = _run(text, recorder, trace, 0.0 if batches > 1 else float("inf"))
    assert end.kind is EndKind.DONE, end.sentence()
    return trace


def _run(text: str, recorder: Recorder, trace: ProgramTrace, seconds: float) -> ProgramEnd:
    a_run = ProgramRun(spec_of(text), recorder.printed, weave=recorder.weave(), on_built=recorder.start)
    while (end := a_run.go_on(seconds)) is None:
        trace.append(recorder.take())
    trace.append(recorder.take())
    return end


def lines(trace: ProgramTrace) -> list[int]:
    return [trace.event(index).line for index in range(len(trace))]


def values(trace: ProgramTrace, name: str, call: int = 0) -> list[str]:
    """The texts of a variable as they followed one another."""
    found: list[str] = []
    for moment in range(len(trace) + 1):
        state = trace.variables(moment, call).get(name)
        if state is not None and (not found or found[-1] != state.text):
            found.append(state.text)
    return found


def elements(state: VariableState | None) -> list[float]:
    assert state is not None
    assert state.value is not None
    told: list[float] = state.value.elements().tolist()
    return told


def gradient(state: VariableState) -> list[float] | None:
    return None if state.grad is None else state.grad.elements().tolist()


def test_that_every_statement_and_every_turn_of_a_loop_is_an_event() -> None:
    trace = record("x = 0\nfor i in range(2):\n    x += i\nwhile x < 3:\n    x += 1\nelse:\n    y = 1\nif x:\n    pass")
    assert lines(trace) == [1, 2, 3, 2, 3, 2, 4, 5, 4, 5, 4, 7, 8, 9]
    again = [index for index in range(len(trace)) if trace.event(index).is_again]
    assert [trace.event(index).line for index in again] == [2, 2, 4, 4]
    assert values(trace, "x") == ["0", "1", "2", "3"]


def test_that_a_moment_shows_what_the_statement_is_about_to_work_on() -> None:
    trace = record("x = 1\nx = x + 1\ny = x\ndel x")
    texts = [{name: state.text for name, state in trace.variables(moment).items()} for moment in range(5)]
    assert texts == [{}, {"x": "1"}, {"x": "2"}, {"x": "2", "y": "2"}, {"y": "2"}]
    assert dict(trace.changes_between(3, 4)) == {"x": None}


IN_PLACE = (
    "x.add_(1)",
    "x.view(3)[0] = 5",
    "x.detach().mul_(2)",
    "x.data[1] = 7",
    "x.numpy()[2] = 9",
    "view.fill_(4)",
    "array[0] = 8",
    "x[1:].zero_()",
    "x.data = torch.ones(3)",
    "x -= 1",
)


@pytest.mark.parametrize("change", IN_PLACE)
def test_that_a_change_in_place_is_seen_by_whichever_name_it_came(change: str) -> None:
    text = f"import torch\nx = torch.arange(3.)\nview = x.view(3)\narray = x.numpy()\n{change}\n"
    trace = record(text)
    before, after = trace.variables(4)["x"], trace.variables(5)["x"]
    assert elements(before) == [0, 1, 2]
    assert elements(after) != [0, 1, 2]
    assert "x" in trace.changes_between(4, 5)
    sharing = [set(names) for names in trace.sharing(trace.variables(4))]
    assert sharing == [{"x", "view", "array"}]


def test_that_who_shares_memory_is_told_and_who_does_not_is_not() -> None:
    trace = record("import torch\nx = torch.ones(2)\ny = x.detach()\nz = x.clone()\nw = x[0]\nx = x + 1\n")
    assert [set(names) for names in trace.sharing(trace.variables(5))] == [{"x", "y", "w"}]
    assert [set(names) for names in trace.sharing(trace.variables(6))] == [{"y", "w"}]


def test_that_no_gradient_is_told_from_a_gradient_of_zeros() -> None:
    trace = record(
        "import torch\nx = torch.ones(2, requires_grad=True)\n(x * 0).sum().backward()\nx.grad = None\n"
        "x.sum().backward()\nx.grad.zero_()\nx.grad += 3\n"
    )
    told = [(state.has_grad, gradient(state)) for state in (trace.variables(moment)["x"] for moment in range(2, 8))]
    assert told == [(False, None), (True, [0, 0]), (False, None), (True, [1, 1]), (True, [0, 0]), (True, [3, 3])]


def test_that_what_a_tensor_is_is_told() -> None:
    trace = record(
        "import torch\nx = torch.tensor([1., 2.], requires_grad=True, dtype=torch.float64)\ny = x * 2\nz = y.detach()\n"
        "with torch.no_grad():\n    w = x * 2\ny.retain_grad()\ny.sum().backward()\n"
    )
    last = trace.variables(len(trace))
    kinds = {name: (state.requires_grad, state.is_leaf, state.grad_fn) for name, state in last.items()}
    assert kinds == {
        "x": (True, True, None),
        "y": (True, False, "MulBackward0"),
        "z": (False, True, None),
        "w": (False, True, None),
    }
    assert last["x"].value is not None
    assert (last["x"].value.dtype, last["x"].value.shape) == ("float64", (2,))
    assert gradient(last["y"]) == [1, 1]
    assert gradient(last["x"]) == [2, 2]


def test_that_what_is_printed_is_there_from_the_moment_after_its_statement() -> None:
    trace = record("print('a')\nx = 1\nfor i in range(2):\n    print(i, end=' ')\nprint()")
    printed = [trace.printed(moment) for moment in range(len(trace) + 1)]
    assert printed[-1] == "a\n0 1 \n"
    assert all(later.startswith(earlier) for earlier, later in pairwise(printed))
    assert trace.printed(0) == ""
    assert trace.printed(2) == "a\n"


def test_that_calls_are_entered_and_left_with_variables_of_their_own() -> None:
    trace = record(
        "def f(n):\n    m = n * 2\n    return m if n == 0 else f(n - 1)\ny = f(2)\n"
        "def g():\n    raise ValueError\ntry:\n    g()\nexcept ValueError:\n    pass\n"
    )
    calls = [trace.call(number) for number in range(1, 5)]
    assert [one.function for one in calls] == ["f", "f", "f", "g"]
    assert [one.caller for one in calls] == [0, 1, 2, 0]
    assert [trace.depth(number) for number in range(1, 5)] == [1, 2, 3, 1]
    assert [values(trace, "n", number) for number in (1, 2, 3)] == [["2"], ["1"], ["0"]]
    assert [values(trace, "m", number) for number in (1, 2, 3)] == [["4"], ["2"], ["0"]]
    left = [trace.left_at(number) for number in range(1, 5)]
    assert None not in left
    assert all(one.entered <= (trace.left_at(one.number) or 0) for one in calls)
    assert trace.left_at(3) <= trace.left_at(2) <= trace.left_at(1)  # type: ignore[operator]
    inside = {trace.event(index).call for index in range(len(trace)) if trace.event(index).line in (2, 3)}
    assert inside == {1, 2, 3}


def test_that_a_call_that_is_not_left_has_no_end() -> None:
    trace, recorder = ProgramTrace(), Recorder()
    a_run = ProgramRun(
        spec_of("def f():\n    while True: pass\nf()"),
        recorder.printed,
        weave=recorder.weave(),
        on_built=recorder.start,
    )
    for _ in range(20):
        assert a_run.go_on(0.0) is None
    trace.append(recorder.take())
    assert trace.call(1).function == "f"
    assert trace.left_at(1) is None
    a_run.cancel()


def test_that_every_pass_is_noted_with_its_statement_and_its_loss() -> None:
    trace = record(
        "import torch\nx = torch.tensor(3., requires_grad=True)\no = torch.optim.SGD([x], lr=0.5)\n"
        "(x * x).backward()\no.step()\no.zero_grad()\n(g,) = torch.autograd.grad(x ** 2, x)\n"
        "torch.autograd.backward(x * 4)\ny = torch.stack([x, x])\ny.backward(torch.ones(2))\n"
    )
    told = [(one.number, one.kind, trace.event(one.event).line, one.value) for one in trace.passes]
    assert told == [
        (0, PassKind.BACKWARD, 4, 9.0),
        (1, PassKind.UPDATE, 5, None),
        (2, PassKind.ZERO, 6, None),
        (3, PassKind.GRADIENT, 7, 0.0),
        (4, PassKind.BACKWARD, 8, 0.0),
        (5, PassKind.BACKWARD, 10, None),
    ]


def test_that_so_many_changes_are_kept_and_no_more() -> None:
    text = "x = 0\nwhile x < 100:\n    x += 1\n"
    trace = record(text, most_changes=10)
    assert len(trace) == len(record(text))
    assert sum(len(trace.changes_between(moment, moment + 1)) for moment in range(len(trace))) <= 10
    assert values(trace, "x")[:5] == ["0", "1", "2", "3", "4"]


def test_that_a_trace_is_the_same_in_one_batch_and_in_many() -> None:
    text = "def f(n):\n    m = n\n    return m\nx = []\nfor i in range(3_000):\n    x.append(f(i))\n    print(i)\n"
    whole, pieces = record(text), record(text, batches=2)
    last = len(whole)
    assert len(pieces) == last
    assert lines(pieces) == lines(whole)
    assert pieces.printed(last) == whole.printed(last)
    assert pieces.variables(last // 2) == whole.variables(last // 2)
    assert [pieces.call(number) for number in (1, 500, 3000)] == [whole.call(number) for number in (1, 500, 3000)]


@pytest.mark.parametrize("name", ["optim_every_optimizer", "autograd_hooks", "errors_within_functions_and_loops",
    "tensor_in_place_methods", "try_nested_and_reraised", "func_grad_and_friends", "def_nonlocal", "nn_layers_more",
    "comprehension_scopes", "list_methods", "training_logistic_by_hand", "tensor_random_seeded"])  # fmt: skip
def test_that_recording_changes_no_bit_of_a_run(name: str) -> None:
    (script,) = (one for one in programs() if one.stem == name)
    text = script.read_text(encoding="utf-8")
    trace = ProgramTrace()
    recorded = _run(text, Recorder(), trace, float("inf"))
    end, printed = run(text)
    assert recorded == end
    assert trace.printed(len(trace)) == printed
    assert len(trace) > 10


def test_that_a_run_that_fails_or_is_ended_is_recorded_up_to_there() -> None:
    trace, recorder = ProgramTrace(), Recorder()
    end = _run("x = 1\nprint(x)\nx = 1 / 0\ny = 2\n", recorder, trace, float("inf"))
    assert (end.error, end.line) == ("ZeroDivisionError", 3)
    assert lines(trace) == [1, 2, 3]
    assert trace.printed(3) == "1\n"
    assert {name: state.text for name, state in trace.variables(3).items()} == {"x": "1"}


def test_that_limits_hold_while_recording() -> None:
    recorder = Recorder(1_000)
    spec = spec_of("while True: x = [0]", Limits(statements=5_000))
    end = ProgramRun(spec, recorder.printed, weave=recorder.weave(), on_built=recorder.start).go_on()
    assert end is not None
    assert end.kind is EndKind.LIMIT


def test_that_there_is_no_event_beyond_the_last() -> None:
    trace = record("x = 1")
    with pytest.raises(IndexError, match="There is no event 1; there are 1"):
        trace.event(1)
    with pytest.raises(IndexError):
        trace.event(-1)


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("x = {'a': [1, 2.5], 'b': (None,)}", "dict", "{'a': [1, 2.5], 'b': (None,)}"),
        ("x = set()", "set", "set()"),
        ("x = [(), {}, frozenset()]", "list", "[(), {}, frozenset()]"),
        ("x = 'it''s'", "str", "'its'"),
        ("x = 10 ** 5000", "int", "a whole number of about 5000 digits"),
        ("x = list(range(100))", "list", "[0, 1, 2, 3, 4, 5, 6, 99, … (100 in all)]"),
        ("import torch\nx = [torch.ones(2, 3), torch.tensor(1)]", "list", "[tensor of shape [2, 3], tensor]"),
        ("x = float('nan')", "float", "nan"),
        ("x = None", "NoneType", "None"),
        ("import torch\nx = torch.tensor([1 + 2j])", "Tensor", "tensor([1.+2.j])"),
    ],
)
def test_that_a_value_that_is_no_tensor_of_numbers_is_told_as_a_short_text(text: str, kind: str, told: str) -> None:
    trace = record(text)
    state = trace.variables(len(trace))["x"]
    assert (state.kind, state.text) == (kind, told)


@pytest.mark.parametrize("unbound", ["del x", "try:\n    raise ValueError\nexcept ValueError as x:\n    pass"])
def test_that_a_name_that_is_unbound_is_gone_whatever_else_has_names(unbound: str) -> None:
    trace = record(f"import torch\nimport math\ndef f():\n    pass\nx = 1\n{unbound}\ny = 2\n")
    assert list(trace.variables(len(trace))) == ["y"]
    assert trace.changes_between(0, len(trace))["x"] is None


@pytest.mark.parametrize("indented", [False, True], ids=["module", "function"])
def test_that_a_loops_variables_are_there_when_its_body_begins(indented: bool) -> None:  # noqa: FBT001
    loop = "for i, (j, k) in enumerate([(3, 4), (5, 6)]):\n    x = i\n"
    text = "def f():\n    for i, (j, k) in enumerate([(3, 4), (5, 6)]):\n        x = i\nf()\n" if indented else loop
    trace = record(text)
    body = 3 if indented else 2
    moments = [index for index in range(len(trace)) if trace.event(index).line == body]
    told = [trace.variables(moment, trace.call_at(moment)) for moment in moments]
    assert [[variables[name].text for name in "ijk"] for variables in told] == [["0", "3", "4"], ["1", "5", "6"]]
