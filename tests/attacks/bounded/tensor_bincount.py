# expect: limit (a count for each number up to 10**12)
import torch

x = torch.bincount(torch.tensor([10**12]))
