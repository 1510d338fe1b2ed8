# expect: limit (derivatives of derivatives, each graph larger than the one before)
import torch

x = torch.tensor(0.5, requires_grad=True)
y = (x.sin() * x.exp()).tanh()
for _ in range(1000):
    (y,) = torch.autograd.grad(y, x, create_graph=True)
