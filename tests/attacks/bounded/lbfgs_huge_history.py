# expect: limit (a history of very many long vectors)
import torch

x = torch.ones(10**7, requires_grad=True)
optimizer = torch.optim.LBFGS([x], history_size=10**9, max_iter=10**9, lr=1e-3, tolerance_grad=-1, tolerance_change=-1)


def closure():
    optimizer.zero_grad()
    loss = (x**4 * torch.arange(10**7)).sum()
    loss.backward()
    return loss


optimizer.step(closure)
