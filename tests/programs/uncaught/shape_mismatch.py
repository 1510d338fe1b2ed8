"""Ends in PyTorch's error of shapes, under no_grad and after a finally."""
import torch

a, b = torch.ones(2, 3), torch.ones(4, 5)
try:
    with torch.no_grad():
        print(a.shape)
        c = a @ b
finally:
    print("finally still runs")
