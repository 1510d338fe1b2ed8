# expect: refused (del of an attribute with two underscores)
import torch

x = torch.ones(1)
del x.__dict__
