# expect: limit (a sum of a row and a column)
import torch

x = torch.ones(10**6)
y = x[:, None] + x[None, :]
