# expect: refused or done (nn.Module.apply calls Python for each module)
import torch

torch.nn.Sequential(torch.nn.Linear(1, 1)).apply(lambda m: m.requires_grad_(False))
