"""gradcheck and gradgradcheck: right and wrong gradients; finite differences by hand."""
import torch
from torch.autograd import gradcheck, gradgradcheck

x = torch.tensor([0.5, 1.5], dtype=torch.float64, requires_grad=True)
print(gradcheck(torch.sin, (x,)), gradcheck(lambda v: v**3, [x], eps=1e-6, atol=1e-4), torch.autograd.gradcheck(lambda v: (v @ v).sqrt(), x))
print(gradgradcheck(lambda v: v**3, (x,)), gradcheck(lambda v: v * v.detach(), (x,), raise_exception=False))
try:
    gradcheck(lambda v: v * v.detach(), (x,))
except RuntimeError as e:
    print(e)
try:
    gradcheck(torch.sin, (x.detach(),))
except ValueError as e:
    print(e)
w = torch.tensor([[1.0, 2.0]], dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda a, b: (a * b).sum(), (w, x)), gradcheck(torch.relu, (x,), fast_mode=True))


def derivative(f, v, h=1e-6):
    return (f(v + h) - f(v - h)) / (2 * h)


for name, f in [("sin", torch.sin), ("exp", torch.exp), ("tanh", torch.tanh), ("cube", lambda v: v**3), ("log", torch.log)]:
    (exact,) = torch.autograd.grad(f(x).sum(), x)
    print(name, derivative(f, x.detach()), exact, torch.allclose(exact, derivative(f, x.detach())))
print(derivative(lambda v: 3.0 * v**2 + 2.0 * v - 1, 1.0))
