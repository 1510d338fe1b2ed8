# expect: limit (a grid of 10**12 and its copy)
import torch

x = torch.ones(10**4)
a, b, c = torch.meshgrid(x, x, x, indexing="ij")
d = a + b + c
