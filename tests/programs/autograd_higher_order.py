"""Second and third derivatives, gradient penalty, Hessian-vector product, Newton's method."""
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**4
derivatives = []
current = y
for order in range(4):
    (current,) = torch.autograd.grad(current, x, create_graph=True)
    derivatives.append(current)
    print(order + 1, current)
v = torch.tensor([1.0, -1.0], requires_grad=True)
f = (v**3).sum() + v.prod() ** 2
(g,) = torch.autograd.grad(f, v, create_graph=True)
print(f, g)
rows = [torch.autograd.grad(g[i], v, retain_graph=True)[0] for i in range(2)]
print(torch.stack(rows))
direction = torch.tensor([0.5, 2.0])
print(torch.autograd.grad(g @ direction, v))
penalty = torch.autograd.grad((v**2).sum(), v, create_graph=True)[0].pow(2).sum()
penalty.backward()
print(penalty, v.grad)
x = torch.tensor(3.0, requires_grad=True)
for step in range(6):
    y = x**2 - torch.log(x)
    (g,) = torch.autograd.grad(y, x, create_graph=True)
    (h,) = torch.autograd.grad(g, x)
    with torch.no_grad():
        x -= g / h
    print(step, x.item(), y.item(), g.item(), h.item())
s = torch.tensor(1.0, requires_grad=True)
z = torch.sin(s)
for k in range(4):
    (z,) = torch.autograd.grad(z, s, create_graph=True)
    print(z)
