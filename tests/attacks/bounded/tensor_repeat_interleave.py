# expect: limit (repeat_interleave)
import torch

x = torch.ones(1000).repeat_interleave(10**9)
