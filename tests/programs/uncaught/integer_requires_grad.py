"""Ends in PyTorch's error that integers have no gradients, keyword on a line of its own."""
import torch

print("start")
x = torch.tensor(
    [1, 2, 3],
    requires_grad=True,
)
