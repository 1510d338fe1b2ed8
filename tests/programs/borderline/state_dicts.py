"""state_dict and load_state_dict of models and optimisers; inference_mode; deep copies by hand."""
import torch

torch.manual_seed(0)
a, b = torch.nn.Linear(2, 1), torch.nn.Linear(2, 1)
print(a.state_dict())
print(b.load_state_dict(a.state_dict()))
print(torch.equal(a.weight, b.weight), list(a.state_dict()))
optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
a(torch.ones(1, 2)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()
print(saved["param_groups"], saved["state"])
other = torch.optim.SGD(b.parameters(), lr=5.0)
other.load_state_dict(saved)
print(other)
with torch.inference_mode():
    print(a(torch.ones(1, 2)), torch.is_inference_mode_enabled())
kept = {name: p.detach().clone() for name, p in a.named_parameters()}
print(kept)
