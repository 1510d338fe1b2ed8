"""Ends in the error of a backward pass without any graph."""
import torch

w = torch.tensor([1.0, 2.0])
loss = (w**2).sum()
print(loss)
loss.backward()
