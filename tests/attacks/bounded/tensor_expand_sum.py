# expect: limit or done (no memory, only time: the sum of a view of 10**12)
import torch

print(torch.ones(1).expand(10**12).sum())
