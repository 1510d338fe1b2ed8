# expect: error (groups that were made nonsense of)
import torch

x = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)
optimizer.param_groups[0]["params"] = [5, "x", optimizer.param_groups]
x.sum().backward()
optimizer.step()
