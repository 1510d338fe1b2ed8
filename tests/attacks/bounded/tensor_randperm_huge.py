# expect: limit (random numbers without end)
import torch

x = torch.randperm(10**12)
y = torch.randn(10**12)
