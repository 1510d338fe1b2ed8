"""Ends in PyTorch's error of a second backward pass."""
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
y.backward()
print(x.grad)
y.backward()
