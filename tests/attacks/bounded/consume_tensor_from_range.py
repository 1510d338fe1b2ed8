# expect: limit (a tensor of a huge range)
import torch

print(torch.tensor(range(10**12)))
