# expect: refused or error (a layer by way of its type)
import torch

kind = type(torch.nn.Linear(1, 1))
layer = kind(10**6, 10**6)
