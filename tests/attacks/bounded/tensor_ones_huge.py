# expect: limit (a tensor of 10**12 numbers)
import torch

x = torch.ones(10**12)
