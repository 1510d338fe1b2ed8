# expect: limit (gradcheck of a slow function of many numbers)
import torch

torch.autograd.gradcheck(lambda v: (v**2).cumsum(0), torch.ones(2000, dtype=torch.float64, requires_grad=True))
