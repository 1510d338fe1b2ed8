# expect: limit (contiguous, reshape, flatten, numpy copies)
import torch

x = torch.ones(1).expand(10**6, 10**6)
y = x.T.contiguous()
