# expect: refused (hooks on what is saved; save_on_cpu)
import torch

with torch.autograd.graph.saved_tensors_hooks(lambda t: t, lambda t: t):
    y = torch.ones(1, requires_grad=True) ** 2
