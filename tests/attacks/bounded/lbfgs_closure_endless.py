# expect: limit (a closure that never comes back)
import torch

optimizer = torch.optim.LBFGS([torch.ones(1, requires_grad=True)])


def closure():
    while True:
        pass


optimizer.step(closure)
