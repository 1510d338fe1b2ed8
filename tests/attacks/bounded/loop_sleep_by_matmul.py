# expect: limit (few statements, each of them long)
import torch

x = torch.ones(2000, 2000)
for _ in range(10**6):
    x = x @ x
    x = x / x.norm()
