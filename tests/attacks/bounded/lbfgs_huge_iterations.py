# expect: limit (LBFGS told to go on for ever, on what never settles)
import torch

x = torch.ones(2, requires_grad=True)
optimizer = torch.optim.LBFGS([x], lr=1e-9, max_iter=10**12, max_eval=10**12, tolerance_grad=-1, tolerance_change=-1)


def closure():
    optimizer.zero_grad()
    loss = (x**2).sum()
    loss.backward()
    return loss


optimizer.step(closure)
