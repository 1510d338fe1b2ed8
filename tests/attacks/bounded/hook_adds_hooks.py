# expect: limit or done (a hook that adds two of itself each time)
import torch

x = torch.ones(1, requires_grad=True)


def hook(g):
    x.register_hook(hook)
    x.register_hook(hook)


x.register_hook(hook)
for _ in range(40):
    x.sum().backward()
