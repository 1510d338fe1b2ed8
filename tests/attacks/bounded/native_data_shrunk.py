# expect: refused (a weight that shrinks between forward and backward)
import torch

norm = torch.nn.BatchNorm1d(1_000_000)
x = torch.ones(4, 1_000_000, requires_grad=True)
y = norm(x).sum()
norm.weight.data = torch.ones(1)
y.backward()
