# expect: limit (padding of 10**12)
import torch

x = torch.nn.functional.pad(torch.ones(2), (10**12, 10**12))
