# expect: error or limit (a hook that starts another backward pass, which calls the hook)
import torch

x = torch.tensor(1.0, requires_grad=True)


def hook(g):
    (x * 2).backward()


x.register_hook(hook)
(x * 2).backward()
