"""PyTorch's and Python's own messages, provoked, are explained; ordinary ones are not."""

import pytest

from core.notation.explanations import Explanation, explained
from core.runs.program_run import run_to_end
from tests.core.notation.test_explanations import ASKED
from tests.core.runs.running import run, spec_of

PROVOKING = (
    ("x = t([1.], requires_grad=True)\ny = (x * x).sum()\ny.backward()\ny.backward()", Explanation.BACKWARD_TWICE),
    ("x = t([1., 2.], requires_grad=True)\n(x * 2).backward()", Explanation.NOT_A_SCALAR),
    ("x = t([1., 2.], requires_grad=True)\ntorch.autograd.grad(x * 2, x)", Explanation.NOT_A_SCALAR),
    ("t(1.).backward()", Explanation.NO_GRAPH),
    ("x = t(1., requires_grad=True)\nwith torch.no_grad():\n    y = x * 2\ny.backward()", Explanation.NO_GRAPH),
    ("t([1, 2], requires_grad=True)", Explanation.INTEGERS),
    ("t([1, 2]).requires_grad_()", Explanation.INTEGERS),
    ("t([1, 2]).requires_grad = True", Explanation.INTEGERS),
    ("x = t(1., requires_grad=True)\nx += 1", Explanation.LEAF_IN_PLACE),
    ("x = torch.ones(2, requires_grad=True)\nx[0] = 1", Explanation.LEAF_IN_PLACE),
    ("x = torch.ones(2, requires_grad=True)\ny = x.exp()\ny += 1\ny.sum().backward()", Explanation.CHANGED_IN_PLACE),
    ("torch.ones(2) + torch.ones(3)", Explanation.SHAPES),
    ("torch.ones(2, 3) @ torch.ones(2, 3)", Explanation.SHAPES),
    ("torch.dot(torch.ones(2), torch.ones(3))", Explanation.SHAPES),
    ("torch.ones(2, 3).view(4)", Explanation.SHAPES),
    ("torch.mv(torch.ones(2, 3), torch.ones(2))", Explanation.SHAPES),
    ("torch.ones(2, 3).expand(2, 4)", Explanation.SHAPES),
    ("torch.nn.Linear(2, 1)(torch.ones(3))", Explanation.SHAPES),
    ("x, z = torch.ones(2, 1, requires_grad=True)\ntorch.autograd.grad(x * 2, t(1., requires_grad=True))",
     Explanation.UNUSED_INPUT),
    ("t(1., requires_grad=True).numpy()", Explanation.NUMPY_OF_GRADIENT),
    ("torch.optim.SGD([t(1., requires_grad=True) * 2], lr=1)", Explanation.OPTIMIZER_NON_LEAF),
    ("torch.ones(2, 2) @ torch.ones(2, 2, dtype=torch.float64)", Explanation.DTYPES),
    ("torch.dot(torch.ones(2), torch.ones(2, dtype=torch.int64))", Explanation.DTYPES),
    ("torch.nn.Linear(1, 1)(torch.ones(1, dtype=torch.float64))", Explanation.DTYPES),
    ("x = torch.ones(2, dtype=torch.int64)\nx += 0.5", Explanation.DTYPES),
    ("t(1., requires_grad=True).grad.zero_()", Explanation.NO_GRADIENT_OF_DETACHED),
    ("x = t(1., requires_grad=True)\nx.data - 0.1 * x.grad", Explanation.NO_GRADIENT_OF_DETACHED),
    ("torch.ones(2).item()", Explanation.ITEM_OF_SEVERAL),
    ("if torch.ones(2) > 0: pass", Explanation.TRUTH_OF_SEVERAL),
)  # fmt: skip
WARNING = "import torch\ny = torch.ones(2, requires_grad=True) * 2\ny.sum().backward()\nprint(y.grad)"
ORDINARY = (
    "NameError: name 'x' is not defined",
    "ZeroDivisionError: division by zero",
    "IndexError: list index out of range",
    "KeyError: 'x'",
    "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
    "AttributeError: 'Tensor' object has no attribute 'foo'",
    "AttributeError: 'NoneType' object has no attribute 'append'",
    "TypeError: 'Tensor' object is not callable",
    "ValueError: too many values to unpack (expected 2)",
    "RecursionError: maximum recursion depth exceeded",
    "AssertionError",
)


@pytest.mark.parametrize(("text", "explanation"), PROVOKING)
def test_that_what_pytorch_says_is_explained(text: str, explanation: Explanation) -> None:
    end, _ = run("import torch\nfrom torch import tensor as t\n" + text)
    assert end.error
    assert explained(end.sentence()) is explanation, end.sentence()


def test_that_every_explanation_of_a_message_is_provoked() -> None:
    shown = {explanation for _, explanation in PROVOKING} | {explanation for explanation, _ in ASKED}
    elsewhere = {Explanation.GRADIENT_OF_NON_LEAF, Explanation.GRADIENTS_PILE_UP, Explanation.NO_GPU}
    assert set(Explanation) - shown == elsewhere


def test_that_the_warning_about_the_gradient_of_what_is_no_leaf_is_explained() -> None:
    told: list[str] = []
    run_to_end(spec_of(WARNING), lambda _text: None, lambda _category, text: told.append(text))
    assert [explained(text) for text in told] == [Explanation.GRADIENT_OF_NON_LEAF]


@pytest.mark.parametrize("message", ORDINARY)
def test_that_an_ordinary_message_has_no_explanation(message: str) -> None:
    assert explained(message) is None


def test_that_an_explanation_says_what_to_do_in_whole_sentences() -> None:
    assert [one.name for one in Explanation if not one.value.endswith((".", "?")) or len(one.value) < 80] == []
