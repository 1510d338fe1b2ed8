# expect: limit (indices of a huge triangle)
import torch

x = torch.tril_indices(10**6, 10**6)
