# expect: error or done or limit (very many dimensions)
import torch

x = torch.ones([1] * 60)
print(x.dim())
y = torch.ones([1] * 10000)
print(y.dim())
