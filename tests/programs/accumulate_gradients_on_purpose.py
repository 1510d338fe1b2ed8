"""Gradient accumulation over micro-batches equals one large batch; loss divided; set_to_none."""
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
X, y = torch.randn(16, 4), torch.randn(16, 1)
model.zero_grad()
nn.functional.mse_loss(model(X), y).backward()
full = [p.grad.clone() for p in model.parameters()]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.zero_grad()
accumulation_steps = 4
for i, (xb, yb) in enumerate(zip(X.chunk(4), y.chunk(4))):
    loss = nn.functional.mse_loss(model(xb), yb) / accumulation_steps
    loss.backward()
    if (i + 1) % accumulation_steps == 0:
        print([torch.allclose(a, p.grad, atol=1e-6) for a, p in zip(full, model.parameters())])
        optimizer.step()
        optimizer.zero_grad(set_to_none=False)
print(model.weight.grad)
optimizer.zero_grad()
print(model.weight.grad)
