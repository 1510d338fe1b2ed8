# expect: limit (indices of all elements, in many dimensions)
import torch

x = torch.ones(1).expand(*[8] * 10)
y = x.nonzero()
