"""Clipping: clip_grad_norm_, clip_grad_value_, hooks that clamp, the total norm by hand."""
import torch
import torch.nn as nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
x, y = torch.randn(10, 3) * 50, torch.randn(10, 1) * 100
loss = nn.functional.mse_loss(model(x), y)
loss.backward()
total_norm = 0
for p in model.parameters():
    param_norm = p.grad.data.norm(2)
    total_norm += param_norm.item() ** 2
total_norm = total_norm ** (1. / 2)
print(f"by hand {total_norm:.3f}")
norm = torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
print(f"{norm:.3f}", torch.cat([p.grad.flatten() for p in model.parameters()]).norm())
nn.utils.clip_grad_value_(model.parameters(), clip_value=0.1)
print(max(p.grad.abs().max() for p in model.parameters()))
for p in model.parameters():
    p.register_hook(lambda grad: torch.clamp(grad, -0.01, 0.01))
model.zero_grad()
nn.functional.mse_loss(model(x), y).backward()
print([round(p.grad.abs().max().item(), 4) for p in model.parameters()])


def grad_clipping(params, theta):  #@save
    """裁剪梯度"""
    norm = torch.sqrt(sum(torch.sum((p.grad ** 2)) for p in params))
    if norm > theta:
        for param in params:
            param.grad[:] *= theta / norm
    return norm


print('%.6f' % grad_clipping(list(model.parameters()), 0.005))
