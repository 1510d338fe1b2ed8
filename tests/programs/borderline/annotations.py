"""Annotated names and functions: annotations of parameters and results, of variables."""
from torch import Tensor
import torch

rate: float = 0.1
count: int
count = 3


def step(x: Tensor, lr: float = 0.1, *rest: int) -> Tensor:
    doubled: Tensor = x * 2
    return doubled * lr


print(step(torch.ones(2)), rate, count)


def lists(values: list[float], table: dict[str, int] = {}) -> tuple[float, ...]:
    return tuple(values)


print(lists([1.0, 2.0]))
items: list = [1]
items[0]: int = 5
print(items)
