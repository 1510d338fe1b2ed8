"""retain_graph: two passes, what fails without it, accumulating twice."""
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
y.backward(retain_graph=True)
print(x.grad)
y.backward()
print(x.grad)
try:
    y.backward()
except RuntimeError as e:
    print(e)
print(x.grad)
s = x.sum()
s.backward()
s.backward()
print("a sum saves nothing", x.grad)
z = x * 3
a, b = z.sum(), (z**2).sum()
a.backward(retain_graph=True)
b.backward()
print(x.grad)
try:
    a.backward()
    print("again", x.grad)
except RuntimeError as e:
    print(e)
u = x.exp()
first, second = u.sum(), u.prod()
first.backward()
try:
    second.backward()
except RuntimeError as e:
    print(e)
x.grad.zero_()
with torch.no_grad():
    x += 1
w = x.log().sum()
w.backward(retain_graph=True)
w.backward(retain_graph=True)
w.backward()
print(x.grad)
