"""The same computation in numpy and in torch; mixing both; numbers of numpy in Python."""
import numpy as np
import torch

np.random.seed(1)
a = np.random.randn(3, 2)
b = np.random.rand(2)
A, B = torch.from_numpy(a), torch.tensor(b)
print(np.allclose(a @ b, (A @ B).numpy()), a @ b, A @ B)
print(np.exp(a).sum(), torch.exp(A).sum(), a.mean(axis=0), A.mean(dim=0), a.std(), A.std(unbiased=False))
print(np.sin(A.numpy()), torch.tensor(1.0) * 2.5, A * b[0], B * np.float64(2), float(b[0]) == B[0].item())
w = np.array([1.0, -1.0])
for step in range(20):
    g = 2 * a.T @ (a @ w - 1)
    w = w - 0.05 * g
    if step % 5 == 0:
        print(step, w, np.linalg.norm(g))
W = torch.tensor([1.0, -1.0], dtype=torch.float64, requires_grad=True)
for step in range(20):
    loss = ((A @ W - 1) ** 2).sum()
    loss.backward()
    with torch.no_grad():
        W -= 0.05 * W.grad
        W.grad.zero_()
print(w, W, np.allclose(w, W.detach().numpy()))
s = np.float64(2.0)
print(s + 1, s**2, s / 3, type(s + 1), int(s), round(s, 1), f"{s:.3f}", "%g" % s, s == 2, bool(s), [s], max(s, 1), s.item(), type(s.item()))
i = np.arange(4)[2]
print(i, [10, 20, 30][i], range(5)[i], i + 0.5, i // 2, type(i), i == 2, torch.ones(3) * i, list(range(i)))
