# expect: limit (how often is in a tensor)
import torch

x = torch.repeat_interleave(torch.tensor([10**12]))
