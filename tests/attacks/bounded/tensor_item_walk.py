# expect: limit (list() of a long tensor is one call)
import torch

a = list(torch.ones(10**7))
