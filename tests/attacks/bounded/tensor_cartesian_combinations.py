# expect: limit (pairs and triples of many)
import torch

x = torch.arange(10**5)
y = torch.cartesian_prod(x, x)
z = torch.combinations(x, 3)
