# expect: limit (expand, then any arithmetic)
import torch

x = torch.ones(1).expand(10**6, 10**6)
y = x + 1
