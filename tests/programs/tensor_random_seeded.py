"""Random tensors after manual_seed: every distribution a learner meets, and repeated."""
import torch

torch.manual_seed(42)
print(torch.rand(3), torch.randn(2, 2), torch.randint(0, 10, (5,)), torch.randperm(6))
print(torch.randn(size=()), torch.rand(1).item(), torch.randint(5, (2, 2)), torch.randn(3, dtype=torch.float64))
torch.manual_seed(42)
print(torch.rand(3))
x = torch.zeros(3)
print(torch.rand_like(x), torch.randn_like(x), torch.randint_like(x, 5))
print(torch.normal(0.0, 1.0, (3,)), torch.normal(torch.zeros(2), torch.ones(2)), torch.bernoulli(torch.full((4,), 0.5)))
print(torch.multinomial(torch.tensor([0.1, 0.2, 0.7]), 5, replacement=True), torch.poisson(torch.full((3,), 4.0)))
print(x.uniform_(-1, 1), x.normal_(2, 0.5), x.random_(10), x.exponential_(), x.bernoulli_(0.5))
torch.manual_seed(0)
a = torch.randn(3, requires_grad=True)
torch.manual_seed(0)
b = torch.randn(3)
print(a, b, torch.equal(a.detach(), b))
for seed in range(3):
    torch.manual_seed(seed)
    print(seed, torch.randn(2), torch.rand(()))
w = torch.randn(2, 3) * 0.1 + 1
print(w.mean(), w.std())
print(torch.initial_seed())
