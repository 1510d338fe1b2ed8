# expect: limit or error (a size of 10**30)
import torch

x = torch.zeros(10**30)
