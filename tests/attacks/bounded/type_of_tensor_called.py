# expect: refused or error or limit (a huge tensor by way of its type)
import torch

t = type(torch.ones(1))
x = t(10**6, 10**6)
