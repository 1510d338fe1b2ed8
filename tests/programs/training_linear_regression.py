"""A whole training: data, model, loss, optimiser, schedule, batches, evaluation."""
import torch
from torch import nn

torch.manual_seed(0)
true_w, true_b = torch.tensor([2.0, -3.4]), 4.2
features = torch.randn(100, 2)
labels = (features @ true_w + true_b + 0.01 * torch.randn(100)).reshape(-1, 1)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.8)
loss_function = nn.MSELoss()
history = []
for epoch in range(4):
    order = torch.randperm(100)
    total = 0.0
    for start in range(0, 100, 10):
        batch = order[start : start + 10]
        loss = loss_function(model(features[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    scheduler.step()
    history.append(total / 100)
    with torch.no_grad():
        print(f"epoch {epoch + 1}, loss {loss_function(model(features), labels):f}, rate {scheduler.get_last_lr()[0]:.4f}")
print(history)
print("error of w", true_w - model.weight.reshape(true_w.shape))
print("error of b", true_b - model.bias)
best = min(range(len(history)), key=lambda i: history[i])
print(best, all(a >= b for a, b in zip(history, history[1:])))
