# expect: error or done or limit (calls at the edges of what PyTorch checks)
import torch

for f in [
    lambda: torch.ones(2).gather(0, torch.tensor([-5])), lambda: torch.ones(2).index_select(0, torch.tensor([2**40])), lambda: torch.nn.functional.embedding(torch.tensor([9]), torch.ones(2, 2)),
    lambda: torch.ones(0).max(), lambda: torch.ones(2, 0).argmax(1), lambda: torch.linalg.inv(torch.full((3, 3), float("nan"))), lambda: torch.linalg.svd(torch.full((3, 3), float("nan"))), lambda: torch.ones(3).scatter(0, torch.tensor([7]), 1.0),
    lambda: torch.tensor([1]) // torch.tensor([0]), lambda: torch.tensor([-(2**63)]) // -1, lambda: torch.tensor([-(2**63)]) % -1, lambda: torch.ones(2).narrow(0, 1, 5), lambda: torch.ones(3).roll(2**62), lambda: torch.ones(3).view(torch.float64), lambda: torch.bincount(torch.tensor([-1])), lambda: torch.multinomial(torch.tensor([float("nan")]), 1), lambda: torch.arange(float("nan")), lambda: torch.arange(0, float("inf")),
]:
    try:
        print(f())
    except (RuntimeError, IndexError, ValueError, TypeError) as e:
        print(type(e))
