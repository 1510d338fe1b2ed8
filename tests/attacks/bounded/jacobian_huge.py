# expect: limit (a Jacobian of 10**10 numbers)
import torch

torch.autograd.functional.jacobian(lambda v: v * 2, torch.ones(10**5), vectorize=True)
