# expect: error or limit or done (groups that lead to themselves, printed)
import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
optimizer.param_groups[0]["self"] = optimizer.param_groups
optimizer.param_groups[0]["long"] = "x" * 10**6
print(len(repr(optimizer)) > 0)
