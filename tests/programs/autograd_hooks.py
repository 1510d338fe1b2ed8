"""register_hook: seeing, changing and removing; on leaves and in between."""
import torch

seen = []
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
handle = y.register_hook(lambda g: seen.append(g))
x.register_hook(lambda g: print("gradient of x", g))
(y**2).sum().backward()
print(seen, x.grad)
handle.remove()
x.grad = None
z = x * 2
z.register_hook(lambda g: g * 100)
z.sum().backward()
print(x.grad, len(seen))


def clip(g):
    print("before", g)
    return g.clamp(-1, 1)


w = torch.tensor([5.0, -0.1], requires_grad=True)
w.register_hook(clip)
(w**2).sum().backward()
print(w.grad)
order = []
a = torch.tensor(2.0, requires_grad=True)
b = a * 2
c = b * 3
for name, t in [("a", a), ("b", b), ("c", c)]:
    t.register_hook(lambda g, name=name: order.append((name, g.item())))
c.backward()
print(order)
try:
    torch.ones(1).register_hook(lambda g: g)
except RuntimeError as e:
    print(e)


def fails(g):
    raise ValueError("from a hook")


v = torch.tensor(1.0, requires_grad=True)
v.register_hook(fails)
try:
    (v * 2).backward()
except ValueError as e:
    print(e, v.grad)
