# expect: limit or error (numbers of a million digits)
import torch

torch.set_printoptions(precision=10**8)
print(torch.tensor([1 / 3] * 100))
