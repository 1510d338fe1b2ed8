# expect: limit (long single operations, one after the other)
import torch

x = torch.rand(10**7)
while True:
    x.sort()
