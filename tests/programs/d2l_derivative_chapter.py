"""Dive into Deep Learning 2.4: numerical derivatives, partial derivatives, the chain rule."""
import numpy as np
import torch


def f(x):
    return 3 * x ** 2 - 4 * x


def numerical_lim(f, x, h):
    return (f(x + h) - f(x)) / h


h = 0.1
for i in range(5):
    print(f'h={h:.5f}, numerical limit={numerical_lim(f, 1, h):.5f}')
    h *= 0.1

for h in 10.0 ** np.arange(-1, -6, -1):
    print(f'h={h:.5f}, numerical limit={(f(1 + h) - f(1)) / h:.5f}')

x = np.arange(0, 3, 0.1)
print(f(x)[:5], (2 * x - 3)[:5])


def partial(g, args, i, eps=1e-6):
    lo, hi = list(args), list(args)
    lo[i] -= eps
    hi[i] += eps
    return (g(*hi) - g(*lo)) / (2 * eps)


g = lambda a, b: 3 * a ** 2 + 5 * np.exp(b)
print('%.4f %.4f' % (partial(g, (1.0, 2.0), 0), partial(g, (1.0, 2.0), 1)))
a = torch.tensor(1.0, requires_grad=True, dtype=torch.float64)
b = torch.tensor(2.0, requires_grad=True, dtype=torch.float64)
z = 3 * a ** 2 + 5 * torch.exp(b)
z.backward()
print(a.grad, b.grad, np.isclose(partial(g, (1.0, 2.0), 0), a.grad.item()))
print("norm:", np.linalg.norm(np.array([3., 4.])), torch.norm(torch.tensor([3., 4.])))
