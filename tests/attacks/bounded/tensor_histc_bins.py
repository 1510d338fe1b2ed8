# expect: limit (10**12 bins)
import torch

x = torch.histc(torch.ones(3), bins=10**12)
