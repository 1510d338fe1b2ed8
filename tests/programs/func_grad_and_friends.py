"""torch.func: grad, value and grad, vmap, jacrev, jacfwd, hessian, vjp, jvp, combined."""
import torch
from torch.func import grad, grad_and_value, hessian, jacfwd, jacrev, jvp, vjp, vmap

x = torch.tensor([1.0, 2.0, 3.0])
f = lambda v: (v**3).sum()
print(grad(f)(x), grad_and_value(f)(x), grad(torch.sin)(torch.tensor(0.0)), grad(grad(torch.sin))(torch.tensor(1.0)))
print(jacrev(lambda v: v**2)(x), jacfwd(torch.sin)(x), hessian(f)(x))
print(vmap(lambda v: v * 2 + 1)(x), vmap(torch.dot)(torch.ones(2, 3), torch.arange(6.0).reshape(2, 3)), vmap(lambda a, b: a + b, in_dims=(0, None))(x, torch.tensor(10.0)))
print(vmap(grad(torch.sin))(x), vmap(vmap(lambda v: v**2))(torch.ones(2, 2)), vmap(lambda r: r.sum(), in_dims=1)(torch.ones(2, 3)), vmap(lambda v: (v, v * 2))(x))
print(grad(lambda a, b: (a * b).sum(), argnums=1)(x, x + 1), grad(lambda a, b: (a * b).sum(), argnums=(0, 1))(x, x))
print(grad(lambda v: ((v**2).sum(), v * 2), has_aux=True)(x), torch.func.jacrev(f)(x), torch.vmap(torch.exp)(x))
value, pull = vjp(lambda v: v**2, x)
print(value, pull(torch.ones(3)))
print(jvp(lambda v: v**2, (x,), (torch.ones(3),)))
w, b = torch.tensor([0.5, -1.0]), torch.tensor(0.1)
data, targets = torch.tensor([[1.0, 2.0], [3.0, 4.0], [-1.0, 0.5]]), torch.tensor([1.0, 0.0, 1.0])


def loss(w, b, inputs, target):
    return (torch.sigmoid(inputs @ w + b) - target) ** 2


print(vmap(grad(loss), in_dims=(None, None, 0, 0))(w, b, data, targets))
print(torch.func.grad(loss, argnums=(0, 1))(w, b, data[0], targets[0]))
tree = grad(lambda p: (p["w"] ** 2).sum() + p["b"] * 3)({"w": w, "b": b})
print(tree)
for bad in [lambda: grad(lambda v: v)(x), lambda: vmap(lambda v: v.item())(x), lambda: vmap(lambda v: 5)(x), lambda: grad(f)(torch.arange(3)), lambda: vmap(lambda a, b: a)(x, torch.ones(2)), lambda: vmap(lambda v: v if v > 1 else -v)(x)]:
    try:
        print(bad())
    except (RuntimeError, ValueError) as e:
        print(type(e), e)
