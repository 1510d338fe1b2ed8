# expect: limit (windows, distances, powers)
import torch

x = torch.ones(10**6, 1)
y = torch.cdist(x, x)
z = torch.vander(x[:, 0], 10**6)
