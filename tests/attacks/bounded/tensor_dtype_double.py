# expect: limit (conversions are copies)
import torch

x = torch.ones(10**8)
kept = [x.double() for _ in range(100)]
