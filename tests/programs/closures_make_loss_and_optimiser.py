"""Closures: make_loss, an optimiser as a function with state, callbacks, a counter with nonlocal, composed functions."""
import torch
import math


def make_loss(a, b=1.0):
    def loss(p):
        x, y = p[0], p[1]
        return (a - x) ** 2 + b * (y - x ** 2) ** 2
    return loss


def make_adam(lr, betas=(0.9, 0.999), eps=1e-8):
    m = v = None
    t = 0

    def step(p, g):
        nonlocal m, v, t
        m = torch.zeros_like(p) if m is None else m
        v = torch.zeros_like(p) if v is None else v
        t += 1
        m = betas[0] * m + (1 - betas[0]) * g
        v = betas[1] * v + (1 - betas[1]) * g * g
        m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
        return p - lr * m_hat / (v_hat.sqrt() + eps)
    return step


def descend(loss, start, step, steps, callback=None):
    p = start.clone().detach().requires_grad_(True)
    for i in range(steps):
        value = loss(p)
        (g,) = torch.autograd.grad(value, p)
        if callback:
            callback(i, p, value, g)
        p = step(p, g).detach().requires_grad_(True)
    return p.detach()


def every(n):
    def show(i, p, value, g):
        if i % n == 0:
            print(f'{i:4d} f={value.item():.5f} |g|={g.norm():.4f}', end=' ')
            print(*(f'{q:+.3f}' for q in p.tolist()), sep=', ')
    return show


rosenbrock = make_loss(1.0, 10.0)
start = torch.tensor([-1.0, 1.5])
end = descend(rosenbrock, start, make_adam(0.1), 60, every(20))
print(end, rosenbrock(end) < rosenbrock(start))
compose = lambda *fs: lambda x: compose(*fs[1:])(fs[0](x)) if fs else x
print(compose(math.sin, math.exp, lambda t: t ** 2)(0.5))
counters = [lambda k=k: k * 10 for k in range(3)]
print([c() for c in counters], [c(1) for c in counters])
