"""requires_grad, backward, grad, accumulating, zeroing, non-scalars."""
import torch

x = torch.arange(4.0)
x.requires_grad_(True)
print(x.grad)
y = 2 * torch.dot(x, x)
print(y)
y.backward()
print(x.grad, x.grad == 4 * x)
x.sum().backward()
print(x.grad)
x.grad.zero_()
y = x * x
y.backward(torch.ones(len(x)))
print(y, x.grad)
x.grad = None
(x**3).backward(gradient=torch.tensor([1.0, 0.5, 0.25, 2.0]))
print(x.grad)
x.grad.data.zero_()
u = (x * x).detach()
z = u * x
z.sum().backward()
print(x.grad == u, x.grad)
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
c = a * b + b**2
c.backward()
print(c, a.grad, b.grad)
for i in range(3):
    (a * 2).backward()
    print(i, a.grad)
unused = torch.tensor(1.0, requires_grad=True)
print(unused.grad, c.grad_fn.name(), a.grad_fn)
w = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
(w.T @ w).trace().backward()
print(w.grad)
