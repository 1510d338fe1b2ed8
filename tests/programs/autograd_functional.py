"""torch.autograd.functional: jacobian, hessian, vjp, jvp, vhp, hvp."""
import torch
from torch.autograd.functional import hessian, hvp, jacobian, jvp, vhp, vjp

x = torch.tensor([1.0, 2.0, 3.0])
print(jacobian(lambda v: v**2, x))
print(jacobian(lambda v: v.sum(), x), jacobian(torch.exp, x[:2]))
print(hessian(lambda v: (v**3).sum() + v[0] * v[1], x))
print(jacobian(lambda a, b: a * b, (x, x + 1)))
print(hessian(lambda a, b: (a * b).sum(), (x[:2], x[1:])))
print(torch.autograd.functional.jacobian(lambda v: torch.stack([v[0] * v[1], v[2].sin()]), x))
print(vjp(lambda v: v**2, x, torch.ones(3)), jvp(lambda v: v**2, x, torch.ones(3)))
print(vhp(lambda v: (v**3).sum(), x, torch.ones(3)), hvp(lambda v: (v**3).sum(), x, torch.tensor([1.0, 0.0, 0.0])))
j = jacobian(lambda v: v**3, x.requires_grad_(), create_graph=True)
print(j, torch.autograd.grad(j.sum(), x))
print(jacobian(lambda m: m @ m, torch.eye(2)).shape, jacobian(lambda v: v * 2, x, vectorize=True), jacobian(lambda v: v**2, x, strict=True))
a = torch.tensor([[2.0, 1.0], [1.0, 3.0]])
print(hessian(lambda v: 0.5 * v @ a @ v, torch.zeros(2)))
rosenbrock = lambda v: (1 - v[0]) ** 2 + 100 * (v[1] - v[0] ** 2) ** 2
print(hessian(rosenbrock, torch.tensor([1.0, 1.0])), jacobian(rosenbrock, torch.tensor([0.0, 0.0])))
for bad in [lambda: hessian(lambda v: v, x), lambda: jacobian(lambda v: 5, x), lambda: vjp(lambda v: v, x, torch.ones(2)), lambda: jacobian(lambda v: v.detach(), x, strict=True)]:
    try:
        print(bad())
    except (RuntimeError, TypeError) as e:
        print(type(e), e)
