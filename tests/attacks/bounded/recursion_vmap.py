# expect: error or limit (vmap within vmap within vmap)
import torch

f = lambda v: torch.func.vmap(f)(v.unsqueeze(0))
f(torch.ones(2))
