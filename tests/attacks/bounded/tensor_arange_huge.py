# expect: limit (arange, linspace, logspace)
import torch

x = torch.arange(10**12)
