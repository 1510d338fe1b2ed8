"""Newton's method in several dimensions: torch.autograd.functional.hessian, torch.linalg.solve, damping, eigenvalues."""
import torch
from torch.autograd.functional import hessian, jacobian


def f(x):
    return 100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2


x = torch.tensor([-1.2, 1.0], dtype=torch.float64)
for k in range(8):
    g = jacobian(f, x)
    H = hessian(f, x)
    p = torch.linalg.solve(H, -g)
    t = 1.0
    while f(x + t * p) > f(x) + 1e-4 * t * g @ p:
        t *= 0.5
    x = x + t * p
    print(k, t, f'{f(x).item():.3e}', x.numpy())
print(torch.linalg.eigvalsh(hessian(f, x)), torch.linalg.cond(hessian(f, x)) > 1000)


def sqrt_newton(a, guess=1.0, tol=1e-12):
    return guess if abs(guess * guess - a) < tol else sqrt_newton(a, (guess + a / guess) / 2, tol)


print(sqrt_newton(2.0), sqrt_newton(10.0))
