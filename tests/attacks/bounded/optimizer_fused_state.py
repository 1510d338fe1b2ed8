# expect: refused (fused kernels read the state beyond its end)
import torch

x = torch.ones(3_000_000, requires_grad=True)
optimizer = torch.optim.Adam([x], fused=True)
x.sum().backward()
optimizer.step()
optimizer.state[x]["exp_avg"] = torch.zeros(1)
optimizer.step()
