"""What PyTorch says to somebody who learns is explained: PyTorch itself says it here."""

from collections.abc import Callable

import pytest
import torch
from torch.nn import functional

from core.notation.explanations import Explanation, explained

ASKED: list[tuple[Explanation, Callable[[], object]]] = [
    (Explanation.NO_PARAMETERS, lambda: torch.optim.SGD([], lr=0.1)),
    (Explanation.PARAMETERS_IN_A_LIST, lambda: torch.optim.SGD(torch.ones(1), lr=0.1)),
    (Explanation.CLASSES, lambda: functional.cross_entropy(torch.ones(2, 3), torch.tensor([0, 3]))),
    (Explanation.CLASSES, lambda: functional.one_hot(torch.tensor([3]), num_classes=2)),
    (Explanation.CLASSES, lambda: functional.nll_loss(torch.ones(2, 3), torch.tensor([0.0, 1.0]))),
    (Explanation.MEAN_OF_INTEGERS, lambda: torch.arange(3).mean()),
    (Explanation.DIMENSIONS, lambda: torch.arange(3)[3]),
    (Explanation.DIMENSIONS, lambda: torch.arange(3)[:, 0]),
    (Explanation.DIMENSIONS, lambda: torch.arange(3).sum(1)),
    (Explanation.NOT_A_TENSOR, lambda: torch.sin(1.0)),  # type: ignore[arg-type]
    (Explanation.SHAPES, lambda: torch.stack([torch.ones(2), torch.ones(3)])),
    (Explanation.SHAPES, lambda: torch.dot(torch.ones(2, 2), torch.ones(2))),
    (Explanation.ITEM_OF_SEVERAL, lambda: float(torch.ones(2))),
    (Explanation.SPREAD_LOSS, lambda: functional.mse_loss(torch.ones(3, 1), torch.ones(3))),
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("explanation", "ask"), ASKED)
def test_that_a_message_of_pytorchs_is_explained(explanation: Explanation, ask: Callable[[], object]) -> None:
    with pytest.raises((RuntimeError, ValueError, TypeError, IndexError, UserWarning)) as error:
        ask()
    assert explained(str(error.value)) is explanation


def test_that_every_explanation_tells_a_way_out() -> None:
    assert [one for one in Explanation if one.value.count(". ") < 1 and ": " not in one.value] == []
