# expect: limit (an outer product of 10**12)
import torch

x = torch.ones(10**6)
y = torch.outer(x, x)
