# expect: limit (gradcheck of a function of many numbers: a matrix of 10**10)
import torch

torch.autograd.gradcheck(lambda v: (v**2).cumsum(0), torch.ones(100000, dtype=torch.float64, requires_grad=True))
