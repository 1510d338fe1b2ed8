# expect: error RuntimeError (a gradient of another shape)
import torch

x = torch.ones(2, requires_grad=True)
x.register_hook(lambda g: torch.ones(5))
x.sum().backward()
