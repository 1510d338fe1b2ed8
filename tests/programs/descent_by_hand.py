"""Gradient descent by hand: data, no_grad, a stop by tolerance, momentum, a straight line fitted."""
import torch


def f(x):
    return 3.0 * x**2 + 2.0 * x - 1


x = torch.tensor(2.0, requires_grad=True)
for step in range(100):
    z = f(x)
    z.backward()
    x.data.sub_(0.3 * x.grad)
    x.grad.zero_()
    if step % 20 == 0:
        print(step, z.item(), x)
print(x)
x = torch.tensor([2.0, -3.0], requires_grad=True)
steps = 0
while True:
    loss = (x**2 * torch.tensor([1.0, 4.0])).sum()
    loss.backward()
    if x.grad.norm() < 1e-3 or steps > 500:
        break
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad = None
    steps += 1
print(steps, x, loss)
x, velocity = torch.tensor(5.0, requires_grad=True), 0.0
for _ in range(50):
    (g,) = torch.autograd.grad(f(x), x)
    velocity = 0.9 * velocity - 0.02 * g
    x = (x + velocity).detach().requires_grad_()
print(x, velocity)
torch.manual_seed(0)
t = torch.linspace(0, 1, 20)
data = 2 * t + 1 + 0.05 * torch.randn(20)
w, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
for epoch in range(200):
    loss = ((w * t + b - data) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for p in (w, b):
            p -= 0.5 * p.grad
            p.grad.zero_()
    if epoch % 50 == 0:
        print(f"epoch {epoch:3d} loss {loss.item():.6f} w {w.item():.4f} b {b.item():.4f}")
print(w, b, loss)
