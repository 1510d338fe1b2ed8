"""@torch.no_grad() on functions; what they compute has no history."""
import torch


@torch.no_grad()
def predict(w, x):
    print("inside", torch.is_grad_enabled())
    return w * x


@torch.no_grad()
def update(parameters, lr=0.1):
    for p in parameters:
        p -= lr * p.grad
        p.grad.zero_()


w = torch.tensor([1.0, 2.0], requires_grad=True)
y = predict(w, torch.tensor(3.0))
print(y, y.requires_grad, y.grad_fn, torch.is_grad_enabled())
for step in range(3):
    loss = (w**2).sum()
    loss.backward()
    print(step, loss.item(), w.grad)
    update([w], lr=0.25)
print(w, w.grad)


@torch.no_grad()
def with_inner():
    with torch.enable_grad():
        inside = w * 2
    return inside, w * 2


print(with_inner())


@torch.no_grad()
def raises():
    raise ValueError("from inside")


try:
    raises()
except ValueError as e:
    print(e, torch.is_grad_enabled())
