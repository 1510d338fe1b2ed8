# expect: limit (a Hessian of 10**10 numbers)
import torch

torch.func.hessian(lambda v: (v**2).sum())(torch.ones(10**5))
