# expect: limit (repeat and tile)
import torch

x = torch.ones(1000).repeat(10**9)
