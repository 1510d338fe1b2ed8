# expect: limit or refused (the methods that make tensors)
import torch

x = torch.ones(1).new_zeros(10**12)
