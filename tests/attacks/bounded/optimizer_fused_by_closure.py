# expect: refused (fused, switched on while the step is under way)
import torch

x = torch.ones(3, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)


def closure():
    optimizer.param_groups[0]["fused"] = True
    loss = x.sum()
    loss.backward()
    return loss


optimizer.step(closure)
