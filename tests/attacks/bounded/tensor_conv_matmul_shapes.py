# expect: limit (a product of two thin matrices)
import torch

x = torch.ones(10**6, 1)
y = x @ x.T
z = torch.matmul(x, x.T)
