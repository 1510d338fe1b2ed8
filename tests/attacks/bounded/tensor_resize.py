# expect: limit or refused or error (resize_ in place)
import torch

x = torch.ones(1)
x.resize_(10**12)
