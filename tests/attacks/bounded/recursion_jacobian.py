# expect: error or limit (jacobian within jacobian)
import torch

f = lambda v: torch.autograd.functional.jacobian(f, v)
f(torch.ones(2))
