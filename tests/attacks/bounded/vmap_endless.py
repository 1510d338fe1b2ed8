# expect: limit (a function under vmap that never comes back)
import torch


def f(v):
    while True:
        pass


torch.func.vmap(f)(torch.ones(3))
