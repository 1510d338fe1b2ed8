# expect: refused (torch.jit.script and torch.compile as decorators)
import torch


@torch.jit.script
def f(x):
    return x


@torch.compile
def g(x):
    return x
