"""n-th derivatives by a recursive function, Taylor polynomials, gradient of a gradient norm."""
import torch
import math


def nth_derivative(f, x, n):
    if n == 0:
        return f(x)
    y = nth_derivative(f, x, n - 1)
    grad, = torch.autograd.grad(y, x, create_graph=True)
    return grad


x = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
for n in range(5):
    print(n, nth_derivative(torch.sin, x, n).item(), [math.sin, math.cos][n % 2](0.5))


def taylor(f, at, degree):
    a = torch.tensor(float(at), dtype=torch.float64, requires_grad=True)
    coefficients = [nth_derivative(f, a, n).item() / math.factorial(n) for n in range(degree + 1)]
    return lambda t: sum(c * (t - at) ** n for n, c in enumerate(coefficients))


p = taylor(torch.exp, 0, 6)
print(f'{p(1.0):.6f} {math.e:.6f}')
w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w ** 3).sum()
(g,) = torch.autograd.grad(loss, w, create_graph=True)
penalty = g.norm() ** 2
penalty.backward()
print(w.grad, g)
x = torch.tensor([1., 2., 3.], requires_grad=True)
y = (x ** 3).sum()
first = torch.autograd.grad(y, x, create_graph=True)[0]
second = [torch.autograd.grad(first[i], x, retain_graph=True)[0] for i in range(len(x))]
print(torch.stack(second))
