"""A 500-step loop of SGD with momentum on one scalar, and of plain descent."""
import torch

f = lambda x: 3.0 * x**2 + 2.0 * x - 1
x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
for step in range(500):
    z = f(x)
    optimizer.zero_grad()
    z.backward()
    optimizer.step()
    if step % 50 == 0:
        print(step, x.item(), z.item(), x.grad.item())
print(x)
x = torch.tensor(2.0, requires_grad=True)
for step in range(500):
    z = f(x)
    z.backward()
    with torch.no_grad():
        x -= 0.01 * x.grad
    x.grad.zero_()
    if step % 100 == 0:
        print(step, x, z)
print(x, x.grad)
