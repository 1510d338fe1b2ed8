"""Ends in the error of an in-place change of a leaf, in an augmented assignment within a loop."""
import torch

x = torch.tensor(2.0, requires_grad=True)
for step in range(3):
    loss = x**2
    loss.backward()
    print(step, x.grad)
    x -= 0.1 * x.grad
