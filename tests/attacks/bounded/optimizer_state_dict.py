# expect: done or refused (state_dict and load_state_dict)
import torch

x = torch.ones(1, requires_grad=True)
a, b = torch.optim.Adam([x], lr=0.1), torch.optim.Adam([x], lr=0.5)
x.sum().backward()
a.step()
b.load_state_dict(a.state_dict())
print(b.param_groups[0]["lr"])
