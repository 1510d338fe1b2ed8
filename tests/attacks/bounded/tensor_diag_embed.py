# expect: limit (a vector as a diagonal)
import torch

x = torch.diag(torch.ones(10**6))
y = torch.diag_embed(torch.ones(10**6))
