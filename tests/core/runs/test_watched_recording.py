"""A recorded run finds what is worth watching, and samples it at the moment at which it is so, with PyTorch's bits."""

from collections.abc import Sequence
from typing import Any

import pytest
import torch

from core.document.script import Every, PlotRole, ScriptSpec, WatchChoice
from core.notation.program import parse_program
from core.runs.program_pending import Recorded
from core.runs.program_run import ProgramRun, ProgramSpec
from core.runs.watched_recording import WatchedRecording
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.tensor_value import TensorValue
from tests.core.runs.running import run

DESCENT = """\
import torch
def f(x):
    return 3 * x ** 2 + 2 * x - 1
x = torch.tensor(2.0, requires_grad=True)
for _ in range(5):
    z = f(x)
    z.backward()
    x.data.sub_(0.1 * x.grad)
    x.grad.zero_()
"""


def recorded(text: str, *watches: WatchChoice, every: Every | None = None) -> Recorded:
    """All that comes of a script that runs to its end."""
    program = parse_program(text)
    recording = WatchedRecording(program, ScriptSpec(text, 0, watches, every))
    recorder = recording.recorder
    spec = ProgramSpec(program)
    end = ProgramRun(spec, recorder.printed, recorder.warned, recording.weave(), recording.start).go_on()
    assert end is not None
    assert end.kind is EndKind.DONE, end.sentence()
    told = recorder.take_all().recorded()
    assert "".join(one.text for one in told.batch.printed if not one.category) == run(text)[1]
    return told


def plots(told: Recorded) -> dict[str, PlotRole]:
    return {watch.text: watch.plot for watch in told.watches}


def column(told: Recorded, text: str) -> list[Any]:
    """The values of a watch as nested lists; of a sample before it was found there is none."""
    place = list(plots(told)).index(text)
    values = [sample.values[place] for sample in told.samples if len(sample.values) > place]
    return [value.nested() if isinstance(value, TensorValue) else value for value in values]


def test_that_descent_by_hand_is_watched_without_a_word_and_has_the_bits_of_pytorch() -> None:
    told = recorded(DESCENT)
    assert plots(told) == {"z": PlotRole.LOSS, "x": PlotRole.PARAMETERS, "x.grad": PlotRole.GRADIENTS}
    expected = {"z": list[float](), "x": list[float](), "x.grad": list[float]()}
    x = torch.tensor(2.0, requires_grad=True)
    for _ in range(5):
        z = 3 * x**2 + 2 * x - 1
        z.backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        for name, value in (("z", z), ("x", x), ("x.grad", x.grad)):
            expected[name].append(value.item())
        x.data.sub_(0.1 * x.grad)
        x.grad.zero_()
    assert {name: column(told, name) for name in expected} == expected
    assert [sample.number for sample in told.samples] == [0, 1, 2, 3, 4]
    assert {sample.line for sample in told.samples} == {7}


def test_that_a_sample_shows_what_the_trace_shows_at_its_moment() -> None:
    told = recorded(DESCENT)
    trace = ProgramTrace()
    trace.append(told.batch)
    for sample in told.samples:
        state = trace.variables(sample.moment)["x"]
        assert sample.values[1:] == (state.value, state.grad)
        assert trace.event(sample.moment - 1).line == 7


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = torch.ones(3, requires_grad=True)\n(x ** 2).sum().backward()", ["(x ** 2).sum()", "x", "x.grad"]),
        ("w = torch.ones(3, requires_grad=True)\ndef step(y):\n    y.backward()\nstep(w.sum())", ["y", "w", "w.grad"]),
        ("def train():\n    w = torch.ones(3, requires_grad=True)\n    l = w.sum()\n    l.backward()\ntrain()",
         ["l", "w", "w.grad"]),
        ("net = torch.nn.Linear(2, 1)\nnet(torch.ones(2)).sum().backward()",
         ["net(torch.ones(2)).sum()", "net.weight", "net.weight.grad", "net.bias", "net.bias.grad"]),
        ("net = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Tanh())\ny = net(torch.ones(2))\ny.backward()",
         ["y", "net[0].weight", "net[0].weight.grad", "net[0].bias", "net[0].bias.grad"]),
        ("params = [torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)]\n"
         "loss = (params[0] * params[1]).sum()\nloss.backward()",
         ["loss", "params[0]", "params[0].grad", "params[1]", "params[1].grad"]),
        ("p = {'w': torch.ones(2, requires_grad=True)}\nloss = p['w'].sum()\nloss.backward()",
         ["loss", "p['w']", "p['w'].grad"]),
        ("a, b = torch.ones(1, requires_grad=True), torch.ones(1)\nc = a * b\nc.backward()", ["c", "a", "a.grad"]),
        ("x = torch.ones(1, requires_grad=True)\nx.backward()", ["x", "x.grad"]),
        ("y = torch.ones(1, requires_grad=True) * 2\ny.backward()", ["y"]),
        ("x = torch.ones(1, requires_grad=True)\na, b = x * 2, x * 3\ntorch.autograd.backward([a, b])",
         ["a", "b", "x", "x.grad"]),
        ("x = torch.ones(1, requires_grad=True)\nlosses = [x * 2, x * 3]\ntorch.autograd.backward(losses)",
         ["losses[0]", "losses[1]", "x", "x.grad"]),
        ("x = torch.ones(1, requires_grad=True)\ny = x * 2\n(g,) = torch.autograd.grad(y, x)",
         ["y", "x", "grad(y, x)"]),
        ("x = torch.ones(1, requires_grad=True)\ny = x * 2\nz = y * y\nz.retain_grad()\nz.backward()",
         ["z", "x", "x.grad"]),
    ],
)  # fmt: skip
def test_that_leaves_are_found_by_the_names_under_which_one_comes_to_them(text: str, found: list[str]) -> None:
    assert list(plots(recorded(f"import torch\n{text}\n"))) == found


def test_that_what_grad_gives_is_the_gradient_and_nothing_is_made_up() -> None:
    text = "import torch\nx = torch.tensor(3., requires_grad=True)\nfor _ in range(2):\n    y = x ** 3\n"
    text += "    (g,) = torch.autograd.grad(y, x)\n    x = (x - 0.1 * g).detach().requires_grad_()\n"
    told = recorded(text)
    assert plots(told)["grad(y, x)"] is PlotRole.GRADIENTS
    x, expected = torch.tensor(3.0, requires_grad=True), []
    for _ in range(2):
        (g,) = torch.autograd.grad(x**3, x)
        expected.append((x.item(), g.item()))
        x = (x - 0.1 * g).detach().requires_grad_()
    assert list(zip(column(told, "x"), column(told, "grad(y, x)"), strict=True)) == expected
    unused = "import torch\nx, w = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)\ny = x * 2\n"
    told = recorded(unused + "gs = torch.autograd.grad(y, [x, w], allow_unused=True)\n")
    assert column(told, "grad(y, w)") == [None]


def test_that_of_two_losses_in_turn_each_is_told_at_its_own_passes_only() -> None:
    text = "import torch\nx = torch.ones(1, requires_grad=True)\nfor i in range(2):\n    a = x * 2\n    a.backward()\n"
    told = recorded(text + "    b = x * 3\n    b.backward()\n")
    assert list(plots(told)) == ["a", "x", "x.grad", "b"]
    assert column(told, "a") == [[2.0], None, [2.0], None]
    assert column(told, "b") == [[3.0], None, [3.0]]  # it was found at the second pass
    assert column(told, "x.grad") == [[2.0], [5.0], [7.0], [10.0]]


def test_that_a_leaf_that_another_one_takes_the_place_of_is_followed_by_its_name() -> None:
    text = "import torch\nx = torch.tensor(1., requires_grad=True)\nfor i in range(60):\n    (x * x).backward()\n"
    told = recorded(text + "    x = (x.detach() + 1).requires_grad_()\n")
    assert column(told, "x") == [float(i) for i in range(1, 61)]
    assert column(told, "x.grad") == [2.0 * i for i in range(1, 61)]


def test_that_a_name_that_means_another_tensor_there_is_not_taken() -> None:
    text = "import torch\nx = torch.ones(1, requires_grad=True)\ny = x * 2\ndef f(x):\n    x.backward()\nf(y)\n"
    assert list(plots(recorded(text))) == ["x"]  # the loss is called x there, and so nothing else is


def test_that_without_a_pass_nothing_is_found_and_nothing_sampled() -> None:
    told = recorded("x = 0\nfor i in range(3):\n    x += i\n")
    assert (told.watches, told.samples) == ((), ())


def test_that_found_watches_can_be_sampled_at_other_moments() -> None:
    told = recorded(DESCENT, every=Every.ITERATION)
    assert list(plots(told)) == ["z", "x", "x.grad"]
    assert [sample.line for sample in told.samples] == [5] * 5
    assert column(told, "x.grad") == [0.0] * 5  # a turn ends with zeros here
    assert column(told, "z")[0] == 15.0
    assert column(told, "x")[0] == pytest.approx(0.6)


def test_that_samples_are_counted_from_the_first_one_in_which_there_is_anything() -> None:
    told = recorded(f"for i in range(3):\n    j = i\n{DESCENT}", every=Every.ITERATION)
    assert [sample.number for sample in told.samples] == [0, 1, 2, 3, 4]


def chosen(*texts: str) -> Sequence[WatchChoice]:
    return [WatchChoice(text) for text in texts]


def test_that_chosen_watches_take_the_place_of_those_that_would_be_found() -> None:
    own = WatchChoice("x", PlotRole.GRADIENTS)
    told = recorded(DESCENT, *chosen("x.grad", "z", "lr", "(x.grad ** 2).sum()"), own)
    assert list(plots(told).values()) == [
        PlotRole.GRADIENTS, PlotRole.LOSS, PlotRole.PARAMETERS, PlotRole.GRADIENTS, PlotRole.GRADIENTS,
    ]  # fmt: skip
    assert told.samples == recorded(DESCENT, *chosen("x.grad", "z", "lr", "(x.grad ** 2).sum()", "x")).samples
    assert column(told, "x.grad")[0] == 14.0
    assert column(told, "(x.grad ** 2).sum()")[0] == 196.0
    assert column(told, "lr") == [None] * 5
    assert told.mistakes == ()


@pytest.mark.parametrize(
    ("watch", "what"),
    [
        ("x[5]", "IndexError: "),
        ("f", "f is a function of the script's"),
        ("f(x)", "f cannot be called while watching"),
        ("x.backward()", "backward cannot be called while watching"),
        ("x +", "Python cannot read this"),
        ("x.apply_", "Refused: "),
        ("torch", "It is of the type module, which is no number"),
    ],
)
def test_that_a_watch_that_cannot_be_evaluated_is_told_once_and_stops_nothing(watch: str, what: str) -> None:
    told = recorded(DESCENT, *chosen("x", watch), every=Every.STATEMENT)
    assert [text for text, _ in told.mistakes] == [watch]
    assert told.mistakes[0][1].startswith(what)
    assert {sample.values[1] for sample in told.samples} == {None}
    assert column(told, "x")[-1] is not None


def test_that_a_function_of_the_scripts_is_never_called_by_a_watch() -> None:
    text = "def norm(x):\n    print('called')\n    return 1\ny = 2\nfor i in range(2): y = i\n"
    told = recorded(text, *chosen("norm(y)"))
    assert [text for text, _ in told.mistakes] == ["norm(y)"]


def test_that_samples_at_statements_and_turns_have_the_moment_at_which_the_trace_shows_the_same() -> None:
    text = "x = 0\nfor i in range(3):\n    for j in range(2):\n        x += 1\n    y = x\n"
    for every, count in ((Every.STATEMENT, 14), (Every.ITERATION, 3)):
        told = recorded(text, *chosen("x", "i"), every=every)
        trace = ProgramTrace()
        trace.append(told.batch)
        assert len(told.samples) == count
        for sample in told.samples:
            states = trace.variables(sample.moment)
            assert [str(value) for value in sample.values if value is not None] == [
                states[name].text for name in ("x", "i") if name in states
            ]


def test_that_what_is_warned_of_is_in_the_trace_once_with_its_category() -> None:
    text = "import torch\nx = torch.ones(1, requires_grad=True)\ny = x * 2\nfor _ in range(3):\n    print(y.grad)\n"
    told = recorded(text, *chosen("y.grad", "y"), every=Every.STATEMENT)
    warned = [one for one in told.batch.printed if one.category]
    assert [(one.category, one.text.endswith("\n")) for one in warned] == [("UserWarning", True)]
    assert "not a leaf Tensor" in warned[0].text
    assert told.mistakes == ()


def test_that_recording_and_watching_change_nothing_of_odd_values() -> None:
    text = """\
import torch
a = []
a.append(a)
d = {}
d['d'] = d
e = ValueError(a)
c = torch.tensor(1 + 2j, requires_grad=True)
(c * c).backward(torch.tensor(1 + 0j))
print(c.grad, len(a), e.args[0] is a)
del c
"""
    told = recorded(text)
    trace = ProgramTrace()
    trace.append(told.batch)
    last = trace.variables(len(trace))
    assert "c" not in last
    assert last["a"].text == "[[[[…]]]]"
    assert trace.passes[0].value is None
