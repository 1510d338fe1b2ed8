# expect: error (hooks that give back something else)
import torch

x = torch.ones(2, requires_grad=True)
x.register_hook(lambda g: "not a tensor")
x.sum().backward()
