"""Which plot a watch goes to, and when there is a sample, where nobody chose: read from the text of a script."""

import pytest

from core.document.script import Every, PlotRole
from core.document.watch_rules import rules_of
from core.notation.program import parse_program

DESCENT = "import torch\nx = torch.ones(1, requires_grad=True)\nfor _ in range(3):\n    {pass_}\n"


@pytest.mark.parametrize(
    ("pass_", "losses"),
    [
        ("loss.backward()", {"loss"}),
        ("(x ** 2).backward(retain_graph=True)", {"x ** 2"}),
        ("x.sum( ).backward()", {"x.sum()"}),
        ("losses[0].backward()", {"losses[0]"}),
        ("torch.autograd.backward([a, b])", {"a", "b"}),
        ("torch.autograd.backward(tensors=c)", {"c"}),
        ("g, = torch.autograd.grad(f(x), x)", {"f(x)"}),
        ("g, = torch.autograd.grad(outputs=y, inputs=x)", {"y"}),
    ],
)
def test_that_what_is_differentiated_is_a_loss_and_samples_are_taken_at_passes(pass_: str, losses: set[str]) -> None:
    rules = rules_of(parse_program(DESCENT.format(pass_=pass_)))
    assert rules.losses == losses
    assert rules.every is Every.BACKWARD
    assert all(rules.role(loss) is PlotRole.LOSS for loss in losses)


@pytest.mark.parametrize(
    "text",
    [
        "from torch.autograd import grad as d\nimport torch\ny = torch.ones(1, requires_grad=True)\nd(y * 2, y)",
        "from torch import autograd\nautograd.grad(y, x)",
        "from torch.autograd import backward\nbackward(y)",
        "import torch.autograd as ag\nag.grad(y, x)",
    ],
)
def test_that_a_pass_is_known_by_whatever_name_it_was_imported(text: str) -> None:
    assert rules_of(parse_program(text)).every is Every.BACKWARD


@pytest.mark.parametrize(
    ("text", "every"),
    [
        ("for i in range(3):\n    x = i", Every.ITERATION),
        ("def f():\n    while True: pass", Every.ITERATION),
        ("x = 1\ny = [i for i in range(3)]", Every.STATEMENT),
        ("import torch\nf = torch.func.grad(lambda x: x ** 2)\ny = f(torch.ones(()))", Every.STATEMENT),
        ("", Every.STATEMENT),
    ],
)
def test_that_without_a_pass_turns_of_a_loop_count_and_without_a_loop_statements(text: str, every: Every) -> None:
    assert rules_of(parse_program(text)).every is every


@pytest.mark.parametrize(
    ("watch", "plot"),
    [
        ("x", PlotRole.PARAMETERS),
        ("x[0]", PlotRole.PARAMETERS),
        (" x.grad ", PlotRole.GRADIENTS),
        ("(x.grad ** 2).sum()", PlotRole.GRADIENTS),
        ("loss.grad", PlotRole.GRADIENTS),
        ("loss", PlotRole.LOSS),
        ("loss.item()", PlotRole.LOSS),
        ("w.pow(2).sum()", PlotRole.LOSS),
        ("w", PlotRole.PARAMETERS),
        ("lost", PlotRole.PARAMETERS),
        ("x.gradient", PlotRole.PARAMETERS),
        ("x.", PlotRole.PARAMETERS),
        ("", PlotRole.PARAMETERS),
    ],
)
def test_that_a_watch_goes_to_the_plot_that_its_text_speaks_of(watch: str, plot: PlotRole) -> None:
    rules = rules_of(parse_program("loss.backward()\nw.pow(2).sum().backward()"))
    assert rules.role(watch) is plot
