# expect: limit (ten million small tensors from one)
import torch

x = torch.ones(10**7)
parts = x.unbind()
