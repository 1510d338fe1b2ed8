"""for over parameters() and named_parameters() of a model."""
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
for p in model.parameters():
    print(p.shape, p.requires_grad, p.is_leaf, p.grad)
for name, p in model.named_parameters():
    print(name, tuple(p.shape), p.numel())
x = torch.tensor([[1.0, -1.0], [0.5, 2.0]])
loss = model(x).pow(2).mean()
print(loss)
loss.backward()
for p in model.parameters():
    print(p.grad)
with torch.no_grad():
    for p in model.parameters():
        p -= 0.1 * p.grad
        p.grad.zero_()
print(model(x).pow(2).mean())
print(sum(p.numel() for p in model.parameters()), len(list(model.parameters())))
for layer in model:
    print(layer)
first = list(model.parameters())[0]
print(first)
