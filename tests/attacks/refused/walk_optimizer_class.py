# expect: refused (the class of an optimiser)
import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
print(optimizer.__class__.__init__.__globals__["torch"])
