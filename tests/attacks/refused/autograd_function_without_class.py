# expect: refused (autograd.Function and its apply)
import torch

print(torch.autograd.Function.apply)
