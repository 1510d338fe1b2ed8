"""numpy: np.random.seed, from_numpy, shared memory, .numpy(), common functions."""
import numpy as np
import torch

np.random.seed(0)
a = np.random.randn(5)
print(a, a.dtype, a.shape)
x = torch.from_numpy(a).requires_grad_(True)
print(x, x.dtype)
y = (x**2).mean()
y.backward()
print(y, x.grad, f"{y}")
print(np.random.rand(2, 2), np.random.randint(0, 10, 5), np.random.uniform(-1, 1, 3), np.random.normal(0, 1, size=2), np.random.permutation(4), np.random.choice([1, 2, 3]))
np.random.seed(0)
print(np.allclose(a, np.random.randn(5)), np.random.random(2))
shared = np.zeros(3)
t = torch.from_numpy(shared)
t += 1
shared[0] = 5
print(shared, t, t.numpy() is shared, t.numpy().sum())
print(torch.tensor(np.array([1, 2])), torch.as_tensor(np.float32([1.5])), torch.from_numpy(np.array([[True]])), torch.tensor(np.float64(2.5)))
print(x.detach().numpy(), torch.ones(2).numpy().dtype, np.array(torch.ones(2)), np.asarray([1, 2]).tolist())
r = np.arange(3)
print(r, np.linspace(0, 1, 3), np.zeros((2, 2)), np.ones(2), np.eye(2), np.full(2, 7.0))
try:
    x.numpy()
except RuntimeError as e:
    print(e)
try:
    torch.from_numpy([1.0])
except TypeError as e:
    print(e)
