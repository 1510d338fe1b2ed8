# expect: refused (private parts of a module)
import torch

layer = torch.nn.Linear(1, 1)
layer._parameters["weight"] = None
layer._modules["x"] = layer
layer._forward_hooks[0] = print
