"""Ends in an error raised by a gradient hook during backward."""
import torch


def hook(g):
    print("gradient", g)
    raise ValueError("the hook says no")


x = torch.tensor(3.0, requires_grad=True)
x.register_hook(hook)
(x**2).backward()
