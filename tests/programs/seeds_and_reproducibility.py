"""Seeds: torch, numpy, generators; the same seed gives the same numbers, forked generators others."""
import numpy as np
import torch


def set_seed(seed=42):
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)


set_seed(0)
a = torch.rand(3), np.random.rand(3)
set_seed(0)
b = torch.rand(3), np.random.rand(3)
print(torch.equal(a[0], b[0]), (a[1] == b[1]).all(), a)
rng = np.random.default_rng(7)
print(rng.normal(size=3), rng.integers(0, 10, 5), rng.permutation(4), rng.choice(5, 2, replace=False))
g1, g2 = torch.Generator().manual_seed(1), torch.Generator().manual_seed(1)
print(torch.equal(torch.randn(4, generator=g1), torch.randn(4, generator=g2)), g1.initial_seed())
print(torch.randint(0, 10, (2, 3), generator=g1), torch.randperm(5, generator=g2))
torch.manual_seed(3)
layer = torch.nn.Linear(2, 2)
torch.manual_seed(3)
print(torch.equal(layer.weight, torch.nn.Linear(2, 2).weight), layer.bias)
print(torch.bernoulli(torch.full((6,), 0.5)), torch.multinomial(torch.tensor([.1, .2, .7]), 4, replacement=True))
print(torch.from_numpy(np.random.randn(2)).float(), np.random.uniform(-1, 1, (2, 2)).astype(np.float32))
