# expect: limit (a hook that never comes back)
import torch

x = torch.ones(1, requires_grad=True)


def hook(g):
    while True:
        pass


x.register_hook(hook)
x.sum().backward()
