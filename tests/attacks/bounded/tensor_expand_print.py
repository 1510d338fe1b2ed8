# expect: done or limit (a view of 10**12 printed: only its corners)
import torch

x = torch.ones(1).expand(10**6, 10**6)
print(x.shape)
print(x)
