# expect: error NameError (torch is gone)
import torch

del torch
print(torch.ones(1))
