"""is_leaf, retain_grad, .grad of non-leaves, nodes and their names."""
import torch

x = torch.tensor(1.0, requires_grad=True)
n = torch.tensor(2.0, requires_grad=True)
y1 = x**n
with torch.no_grad():
    y2 = x**3
y3 = y1 + y2
print(y1, y1.requires_grad, y2, y2.requires_grad, y3, y3.requires_grad)
y1.retain_grad()
y3.retain_grad()
y3.backward(retain_graph=True)
print(x.grad, n.grad, y1.grad, y3.grad)
print(x.is_leaf, n.is_leaf, y1.is_leaf, y2.is_leaf, y3.is_leaf)
y1.grad.data.zero_()
print(y1.grad, y1.retains_grad, x.retains_grad)
y3.backward()
print(x.grad, y1.grad, y3.grad)
z = x * 5
z.backward()
print(z.grad)
for t in [torch.ones(1), torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True) * 2, torch.ones(1).detach(), (torch.ones(1, requires_grad=True) * 2).detach()]:
    print(t.is_leaf, t.requires_grad, t.grad, t.grad_fn is None)
try:
    torch.ones(1).retain_grad()
except RuntimeError as e:
    print(e)
q = torch.ones(2, requires_grad=True)
r = q * 2
try:
    r.requires_grad = False
except RuntimeError as e:
    print(e)
try:
    q.data.grad.zero_()
except AttributeError as e:
    print(e)
