# expect: limit or refused (functions that scale up)
import torch

x = torch.nn.functional.interpolate(torch.ones(1, 1, 10, 10), scale_factor=10**6)
