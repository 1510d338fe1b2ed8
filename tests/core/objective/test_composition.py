"""Whoever puts operations together in another way sees all of them, in order, and changes nothing."""

import ast
from collections.abc import Callable, Sequence
from typing import Any

import pytest
import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.objective.objective import build_objective
from core.objective.operand import Evaluate, Operand, evaluator


class Recorder:
    """Writes down every operation: where it stands, what goes in, what comes out."""

    def __init__(self) -> None:
        self.seen: list[tuple[ast.expr, list[Any], Any]] = []

    def __call__(self, node: ast.expr, function: Callable[..., Any], operands: Sequence[Operand], /) -> Evaluate:
        evaluators = [evaluator(operand) for operand in operands]

        def recorded(values: Sequence[Tensor]) -> Any:
            arguments = [evaluate(values) for evaluate in evaluators]
            result = function(*arguments)
            self.seen.append((node, arguments, result))
            return result

        return recorded


FORMULAS = ["3x²+2x−1", "sin(x)·e^(−x²)", "where(x > 0, clamp(x, 0, 5), −x)", "xᵀx + max(x, 0)", "softplus(2x)/x"]


@pytest.mark.parametrize("text", FORMULAS)
def test_that_recording_changes_no_bit_of_value_and_gradient(text: str) -> None:
    tree = parse_formula(text).tree
    plain_x, recorded_x = (torch.tensor(0.7, requires_grad=True) for _ in range(2))
    plain = build_objective(tree, {"x": plain_x}).evaluate([plain_x])
    recorded = build_objective(tree, {"x": recorded_x}, Recorder()).evaluate([recorded_x])
    plain.backward()
    recorded.backward()
    assert plain_x.grad is not None
    assert recorded_x.grad is not None
    assert (plain.item(), plain_x.grad.item()) == (recorded.item(), recorded_x.grad.item())


def test_that_every_operation_is_seen_in_the_order_of_evaluation_with_its_place() -> None:
    text, recorder, x = "3x²+2x−1", Recorder(), torch.tensor(2.0, requires_grad=True)
    objective = build_objective(parse_formula(text).tree, {"x": x}, recorder)
    assert not recorder.seen
    objective.evaluate([x])
    places = [text[node.col_offset : node.end_col_offset] for node, _, _ in recorder.seen]
    assert places == ["x²", "3x²", "2x", "3x²+2x", "3x²+2x−1"]
    assert [result.item() for _, _, result in recorder.seen] == [4.0, 12.0, 4.0, 16.0, 15.0]
    assert recorder.seen[1][1][0] == 3


def test_that_each_operation_is_one_node_of_pytorchs_graph() -> None:
    recorder, x = Recorder(), torch.tensor(2.0, requires_grad=True)
    build_objective(parse_formula("3x²+2x−1").tree, {"x": x}, recorder).evaluate([x])
    names = [result.grad_fn.name() for _, _, result in recorder.seen]
    assert names == ["PowBackward0", "MulBackward0", "MulBackward0", "AddBackward0", "SubBackward0"]
