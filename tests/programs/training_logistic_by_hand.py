"""Logistic regression and a two-layer net with tensors only, in float64."""
import torch

torch.manual_seed(5)
torch.set_default_dtype(torch.float64)
x = torch.cat([torch.randn(20, 2) + 1, torch.randn(20, 2) - 1])
y = torch.cat([torch.ones(20), torch.zeros(20)])
w = torch.zeros(2, requires_grad=True)
b = torch.zeros((), requires_grad=True)


def predict(x):
    return 1 / (1 + torch.exp(-(x @ w + b)))


def loss_of(p, y):
    return -(y * p.log() + (1 - y) * (1 - p).log()).mean()


for step in range(50):
    loss = loss_of(predict(x), y)
    gw, gb = torch.autograd.grad(loss, (w, b))
    with torch.no_grad():
        w -= 0.5 * gw
        b -= 0.5 * gb
    if step % 10 == 0:
        accuracy = ((predict(x) > 0.5) == y.bool()).double().mean()
        print(step, loss.item(), accuracy.item())
print(w, b)
w1, w2 = (torch.randn(2, 8) * 0.5).requires_grad_(), (torch.randn(8, 1) * 0.5).requires_grad_()
for step in range(40):
    hidden = (x @ w1).clamp(min=0)
    loss = ((hidden @ w2).squeeze() - y).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        for p in [w1, w2]:
            p -= 0.1 * p.grad
            p.grad = None
    if step % 10 == 0:
        print(step, f"{loss:.6f}", hidden.gt(0).double().mean())
print(loss, w2.T)
