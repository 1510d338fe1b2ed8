# expect: limit or done (warnings on standard error are text too)
import torch

x = torch.ones(1, requires_grad=True)
for i in range(10**7):
    (x * 2).grad
