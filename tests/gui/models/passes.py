"""Passes of real scripts, taken apart, for views and models to be shown."""

from functools import cache

from core.notation.program import parse_program
from core.runs.program_opening import open_pass
from core.runs.program_run import ProgramSpec
from gui.models.explaining import explain
from gui.models.explanation import Explanation
from gui.models.script_pass import ScriptPass
from gui.models.script_text import script_text
from gui.models.substep import Chapter
from gui.models.trace_words import Telling, telling_of

HEAD = "import torch\n"
PARABOLA = "x = torch.tensor(2., requires_grad=True)\ny = 3 * x ** 2 + 2 * x - 1\ny.backward()\n"
DOT = "x = torch.arange(4., requires_grad=True)\ny = 2 * torch.dot(x, x)\ny.backward()\n"
DOUBLING = """def f(a):
    b = a * 2
    while b.norm() < 10:
        b = b * 2
    if b.sum() > 0:
        c = b
    else:
        c = 100 * b
    return c
a = torch.tensor(0.7, requires_grad=True)
d = f(a)
d.backward()
"""
WEIGHTED = """x = torch.arange(4., requires_grad=True)
y = x * x
v = torch.tensor([1., 0.5, 0.1, 2.])
y.backward(gradient=v)
"""
DETACHED = "x = torch.arange(4., requires_grad=True)\nu = (x * x).detach()\nz = u * x\nz.sum().backward()\n"
TWICE = """x = torch.tensor(2., requires_grad=True)
y = x ** 3
(g,) = torch.autograd.grad(y, x, create_graph=True)
g.backward()
y.backward()
y.backward()
"""
"""Passes: autograd.grad, backward of the gradient, backward, and one that is refused."""

REGRESSION = """X = torch.tensor([[1.], [2.], [3.]])
Y = torch.tensor([[2.1], [3.9], [6.2]])
w = torch.zeros(1, 1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.{}
for epoch in range(3):
    loss = ((X @ w + b - Y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
"""
"""Passes: zero_grad, backward and step of each turn."""

MOMENTUM = "SGD([{'params': [w], 'lr': 0.05}, {'params': [b]}], lr=0.1, momentum=0.9)"


@cache
def passed(text: str, number: int = 0) -> ScriptPass:
    """A pass of a script that begins with importing torch."""
    text = HEAD + text
    return ScriptPass(open_pass(ProgramSpec(parse_program(text)), number), script_text(text))


def loop(turns: int) -> str:
    """A script whose one pass goes back through so many turns of two statements."""
    return (
        f"x = torch.tensor(0.5, requires_grad=True)\ny = x\nfor i in range({turns}):\n    y = torch.sin(y)\n"
        "    y = y + 0.1\ny.backward()\n"
    )


def telling(text: str, number: int = 0) -> Telling:
    """What is needed to speak of a pass."""
    return telling_of(passed(text, number))


def stop_of(told: Telling, chapter: Chapter, number: int = 1) -> int:
    """A stop of a chapter; its last one for 0."""
    start = told.substeps.start_of(chapter)
    assert start is not None
    return start + (number or told.substeps[start].count) - 1


def explained(told: Telling, chapter: Chapter, number: int = 1) -> Explanation:
    """What is said at a stop of a chapter; its last one for 0."""
    return explain(told, stop_of(told, chapter, number))
