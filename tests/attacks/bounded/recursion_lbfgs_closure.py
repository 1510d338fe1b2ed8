# expect: error or limit (a closure that steps)
import torch

x = torch.ones(1, requires_grad=True)
optimizer = torch.optim.LBFGS([x])
closure = lambda: optimizer.step(closure)
optimizer.step(closure)
