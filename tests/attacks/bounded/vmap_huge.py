# expect: limit (vmap over very many)
import torch

torch.func.vmap(lambda v: torch.ones(10**4) * v)(torch.ones(10**8))
