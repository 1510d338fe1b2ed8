# expect: error or refused (a state that is none)
import torch

x = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([x], lr=0.1)
optimizer.load_state_dict({"state": {0: {"step": "x"}}, "param_groups": [{"params": [0], "lr": "y"}]})
x.sum().backward()
optimizer.step()
