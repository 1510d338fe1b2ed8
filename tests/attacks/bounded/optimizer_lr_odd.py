# expect: error or done (learning rates that are no numbers)
import torch

x = torch.ones(1, requires_grad=True)
for lr in [float("nan"), 10**400, True]:
    optimizer = torch.optim.SGD([x], lr=lr)
    x.sum().backward()
    optimizer.step()
    print(x)
