"""Gradients through while, if, for and functions."""
import torch


def f(a):
    b = a * 2
    while b.norm() < 1000:
        b = b * 2
    if b.sum() > 0:
        return b
    return 100 * b


torch.manual_seed(3)
for _ in range(3):
    a = torch.randn(size=(), requires_grad=True)
    d = f(a)
    d.backward()
    print(a, d, a.grad, a.grad == d / a)


def piecewise(x):
    return x**2 if x < 1 else 2 * x - 1 if x < 3 else x.exp()


for start in [0.5, 2.0, 3.5]:
    x = torch.tensor(start, requires_grad=True)
    y = piecewise(x)
    y.backward()
    print(start, y, x.grad)
x = torch.tensor(1.1, requires_grad=True)
y = x
for k in range(5):
    y = torch.sin(y) + y / (k + 1)
y.backward()
print(y, x.grad)


def power(x, n):
    return 1 if n == 0 else x * power(x, n - 1)


x = torch.tensor(1.5, requires_grad=True)
power(x, 6).backward()
print(x.grad, 6 * 1.5**5)
