# expect: limit (a threshold that shows every number)
import torch

torch.set_printoptions(threshold=10**12)
print(torch.arange(10**7))
