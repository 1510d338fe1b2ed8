# expect: error AttributeError (torch is a number now)
import torch

print(torch.ones(1))
torch = 1
torch.ones(1)
