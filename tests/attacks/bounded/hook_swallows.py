# expect: limit (a hook that swallows what it can, called again and again)
import torch

x = torch.ones(1, requires_grad=True)


def hook(g):
    try:
        while True:
            pass
    except:
        return g


x.register_hook(hook)
while True:
    try:
        x.sum().backward()
    except:
        pass
