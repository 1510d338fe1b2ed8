"""Type hints as practitioners write them."""
import torch
from torch import Tensor, nn


def train(w: Tensor, steps: int = 3, lr: float = 0.1, *, log: bool = False) -> tuple[Tensor, list[float]]:
    losses: list[float] = []
    names: dict[str, float] = {}
    history: "list[int] | None" = None
    for i in range(steps):
        loss: Tensor = (w ** 2).sum()
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
            w.grad = None
        losses.append(loss.item())
    return w, losses


def maybe(x: float | None = None) -> float | None:
    return x


w: torch.Tensor = torch.tensor([1., 2.], requires_grad=True)
print(train(w), maybe())
xs: list[float] = [1.0]
f: "Callable[[float], float]" = lambda x: x
net: nn.Module = nn.Linear(1, 1)
print(xs, f(2), isinstance(net, nn.Module))
