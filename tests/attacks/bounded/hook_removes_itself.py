# expect: done (a hook that removes itself and adds others while hooks run)
import torch

x = torch.ones(1, requires_grad=True)
handles = []


def hook(g):
    handles[0].remove()
    print("once", g)


handles.append(x.register_hook(hook))
x.sum().backward()
x.sum().backward()
print(x.grad)
