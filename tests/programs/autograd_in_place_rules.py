"""In-place changes and autograd: what is allowed, what is refused, versions."""
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    x += 1
except RuntimeError as e:
    print(e)
try:
    x[0] = 5
except RuntimeError as e:
    print(e)
y = x * 2
y += 1
y.mul_(3)
print(y)
y.sum().backward()
print(x.grad)
z = x**2
w = z.exp()
w += 1
try:
    w.sum().backward()
except RuntimeError as e:
    print(e)
a = torch.ones(2, requires_grad=True)
b = a * a.detach()
c = a.sin()
c[0] = 0
c.sum().backward()
print(a.grad)
u = torch.ones(2, requires_grad=True)
p = u * 2
q = p * p
p.add_(1)
try:
    q.sum().backward()
except RuntimeError as e:
    print(e)
v = torch.zeros(3, requires_grad=True)
with torch.no_grad():
    v += 1
    v[0] = 9
print(v, v.is_leaf)
v.data.mul_(2)
print(v)
try:
    v.unbind()[0].add_(1)
except RuntimeError as e:
    print(e)
try:
    v.view(3).mul_(2)
except RuntimeError as e:
    print(e)
buffer = torch.zeros(3)
buffer[1] = v[0] * 2
print(buffer, buffer.requires_grad)
buffer.sum().backward()
print(v.grad)
