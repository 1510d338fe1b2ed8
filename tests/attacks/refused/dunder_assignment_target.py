# expect: refused (assigning to an attribute with two underscores)
import torch

x = torch.ones(1)
x.__class__ = torch.nn.Parameter
