# expect: limit (functions under grad, jacrev, hessian that never come back)
import torch


def f(v):
    while True:
        v = v + 1


torch.func.hessian(f)(torch.ones(3))
