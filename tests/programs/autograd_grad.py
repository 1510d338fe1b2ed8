"""torch.autograd.grad: one, several, create_graph, allow_unused, grad_outputs, materialize_grads."""
import torch

x1 = torch.tensor([2.0], requires_grad=True)
x2 = torch.tensor([3.0], requires_grad=True)
y = (x1 + 5) * x2**2
(d1,) = torch.autograd.grad(y, x1, retain_graph=True)
print(d1, torch.autograd.grad(y, [x1, x2]), x1.grad)
try:
    torch.autograd.grad(y, x2)
except RuntimeError as e:
    print(e)
y = (x1 + 5) * x2**2
g1, g2 = torch.autograd.grad(y, (x1, x2), create_graph=True)
print(g1, g2)
print(torch.autograd.grad(g1, [x1, x2], allow_unused=True, retain_graph=True), torch.autograd.grad(g2, [x1, x2], allow_unused=True))
unused = torch.ones(2, requires_grad=True)
try:
    torch.autograd.grad((x1 * 2).sum(), [x1, unused])
except RuntimeError as e:
    print(e)
print(torch.autograd.grad((x1 * 2).sum(), [x1, unused], allow_unused=True), torch.autograd.grad((x1 * 2).sum(), [x1, unused], materialize_grads=True))
v = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
print(torch.autograd.grad(v**2, v, grad_outputs=torch.tensor([1.0, 0.0, 2.0])), torch.autograd.grad([v.sum(), v.prod()], v), torch.autograd.grad(v * 2, v, torch.ones(3)))
try:
    torch.autograd.grad(v * 2, v)
except RuntimeError as e:
    print(e)
try:
    torch.autograd.grad(v.sum(), v.detach())
except RuntimeError as e:
    print(e)
h = v * 2
print(torch.autograd.grad((h**2).sum(), [h, v], retain_graph=True), torch.autograd.grad(outputs=h.sum(), inputs=v, is_grads_batched=False))
jacobian = torch.stack([torch.autograd.grad((v**2)[i], v)[0] for i in range(3)])
print(jacobian)
print(torch.autograd.grad((v**2), v, torch.eye(3), is_grads_batched=True))
torch.autograd.backward([(v**2).sum()])
print(v.grad)
torch.autograd.backward([v * 2, v**2], [torch.ones(3), torch.tensor([0.0, 1.0, 0.0])])
print(v.grad)
