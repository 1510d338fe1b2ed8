"""A recurrent net by hand over a sine: hidden state detached, a loop in time, perplexity-like print."""
import torch
import math

torch.manual_seed(0)
T, H = 60, 8
data = torch.sin(0.3 * torch.arange(T, dtype=torch.float32))
W_xh = (torch.randn(1, H) * 0.3).requires_grad_()
W_hh = (torch.randn(H, H) * 0.3).requires_grad_()
b_h = torch.zeros(H, requires_grad=True)
W_hq = (torch.randn(H, 1) * 0.3).requires_grad_()
params = [W_xh, W_hh, b_h, W_hq]
for epoch in range(4):
    state, total = torch.zeros(1, H), 0.0
    for start in range(0, T - 11, 10):
        state = state.detach()
        loss = 0
        for t in range(start, start + 10):
            state = torch.tanh(data[t].reshape(1, 1) @ W_xh + state @ W_hh + b_h)
            loss = loss + (state @ W_hq - data[t + 1]).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            norm = math.sqrt(sum((p.grad ** 2).sum().item() for p in params))
            scale = min(1.0, 1.0 / norm)
            for p in params:
                p -= 0.05 * scale * p.grad
                p.grad = None
        total += loss.item()
    print(f'epoch {epoch}: {total / T:.5f}')
