# expect: error or limit (gradients of gradients without end)
import torch

f = lambda v: torch.func.grad(f)(v)
f(torch.tensor(1.0))
