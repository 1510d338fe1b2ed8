"""Errors of shapes, dtypes and arguments, as PyTorch words them."""
import torch

a, b, k = torch.ones(2, 3), torch.ones(4, 5), torch.arange(3)
d = torch.ones(2, 3, dtype=torch.float64)
cases = [
    lambda: a + b, lambda: a @ b, lambda: a @ a, lambda: torch.mm(a, a), lambda: torch.mm(a, k), lambda: torch.dot(a, a), lambda: torch.dot(k, torch.arange(4)), lambda: a @ d.T, lambda: torch.mm(a, d.T), lambda: torch.cat([a, b]), lambda: torch.stack([a, b]), lambda: a.view(5), lambda: a.reshape(4, 2), lambda: a.view(-1, -1), lambda: a.expand(4, 3), lambda: a.T.view(6), lambda: a.squeeze(5), lambda: a.permute(0, 0), lambda: a.repeat(2),
    lambda: a.item(), lambda: a.tolist(5), lambda: bool(a), lambda: float(a), lambda: int(a), lambda: len(torch.tensor(1)), lambda: torch.tensor([[1], [2, 3]]), lambda: torch.tensor("x"), lambda: torch.tensor([None]), lambda: torch.zeros(-2), lambda: torch.zeros(2.5), lambda: torch.ones("2"), lambda: torch.arange(0, 5, -1), lambda: torch.arange(0, 5, 0), lambda: torch.linspace(0, 1), lambda: torch.eye(-1), lambda: torch.full((2,)), lambda: torch.randn("3"),
    lambda: torch.where(a > 0, a, b), lambda: a.masked_fill(a, 0), lambda: a.masked_fill(a > 0, "x"), lambda: a.gather(0, k), lambda: a.sum("x"), lambda: a.mean(dim=9), lambda: k.mean(), lambda: k.softmax(0), lambda: torch.sqrt("4"), lambda: torch.sin(4), lambda: torch.exp([1.0]), lambda: torch.max(5), lambda: torch.maximum(a, 3), lambda: torch.matmul(a, 2), lambda: torch.tensor(1, dtype=5), lambda: a.to("float"), lambda: a.to("gpu"), lambda: a.clamp(), lambda: a.pow(), lambda: a.add(), lambda: a.add(1, 2), lambda: torch.add(a), lambda: k.add_(0.5), lambda: k // torch.tensor(0), lambda: k % 0, lambda: k.div_(2), lambda: k << 1.5, lambda: a & 1, lambda: ~a, lambda: -(a > 0), lambda: (a > 0) - (a > 0), lambda: torch.cat(a), lambda: torch.cat([1, 2]), lambda: torch.stack([]), lambda: torch.cat([a, "x"]), lambda: torch.manual_seed("x"), lambda: torch.normal(0.0, -1.0, (2,)), lambda: torch.bernoulli(a * 5), lambda: torch.multinomial(torch.tensor([0.0]), 1), lambda: torch.randint(5, 2, (3,)), lambda: torch.tensor([1.0]).fill_([1]), lambda: a[0] @ b[0],
]
for number, case in enumerate(cases):
    try:
        print(number, case())
    except (RuntimeError, ValueError, TypeError, IndexError, ZeroDivisionError) as e:
        print(number, type(e), e)
