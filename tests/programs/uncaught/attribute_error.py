"""Ends in an AttributeError: no gradient yet."""
import torch

x = torch.tensor(1.0, requires_grad=True)
print("before", x.grad)
x.grad.zero_()
print("never")
