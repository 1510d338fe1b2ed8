# expect: limit (a view of 10**12 is small, its copy is not)
import torch

x = torch.ones(1).expand(10**12)
y = torch.ones_like(x)
