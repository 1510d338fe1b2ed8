"""Numerical and exact derivatives side by side; Taylor series; tangent lines; float64."""
import math
import torch


def derivative(f, x, h=1e-6):
    return (f(x + h) - f(x - h)) / (2.0 * h)


def gradient(g, *point, h=1e-3):
    result = []
    for i in range(len(point)):
        result.append(derivative(lambda v, i=i: g(*point[:i], v, *point[i + 1 :]), point[i], h))
    return tuple(result)


print(derivative(lambda x: 3.0 * x**2 + 2.0 * x - 1, 1.0))
print(gradient(lambda a, b: (a + 5) * b**2, 2.0, 3.0))
for h in [10.0**-k for k in range(1, 12, 2)]:
    print(f"{h:.0e} {abs(derivative(math.sin, 1.0, h) - math.cos(1.0)):.3e}")
x = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
y = torch.exp(torch.sin(x))
coefficients = []
term, factorial = y, 1
for order in range(5):
    coefficients.append(term.item() / factorial)
    (term,) = torch.autograd.grad(term, x, create_graph=True)
    factorial *= order + 1
print(coefficients)
for point in [0.1, 0.5]:
    approximation = sum(c * point**k for k, c in enumerate(coefficients))
    print(point, approximation, math.exp(math.sin(point)), abs(approximation - math.exp(math.sin(point))) < 0.05)
f = lambda v: v**3 - v
p = torch.tensor(1.5, requires_grad=True)
value = f(p)
value.backward()
print(f"tangent: y = {p.grad.item():.3f} * (x - {p.item()}) + {value.item():.3f}")
