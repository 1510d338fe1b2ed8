# expect: refused (an attribute walk within a decorator)
import torch


@torch.no_grad().__class__
def f():
    pass
