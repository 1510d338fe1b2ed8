# expect: limit (einsum that makes 10**15)
import torch

x = torch.ones(10**5)
y = torch.einsum("a,b,c->abc", x, x, x)
