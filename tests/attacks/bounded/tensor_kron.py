# expect: limit (a Kronecker product)
import torch

x = torch.ones(2000, 2000)
y = torch.kron(x, x)
