# expect: limit or error (a shape whose product has more than 64 bits)
import torch

x = torch.empty(2**40, 2**40)
