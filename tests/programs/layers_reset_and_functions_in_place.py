"""Resetting layers, anomaly mode as a context, module.cpu, in-place functions of torch."""
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1)).cpu()
first = net[0].weight.clone()
for layer in net:
    if isinstance(layer, nn.Linear):
        layer.reset_parameters()
print(net[0].weight, torch.equal(first, net[0].weight))
torch.manual_seed(0)
net[0].reset_parameters()
print(torch.equal(first, net[0].weight))
x = torch.tensor([1., -2., 4.])
torch.abs_(x)
torch.sqrt_(x)
print(x, torch.exp_(x) is x, torch.zero_(x))
w = torch.tensor([1., 2.], requires_grad=True)
try:
    torch.sin_(w)
except RuntimeError as error:
    print(error)
with torch.no_grad():
    torch.relu_(torch.neg_(w))
print(w)
v = torch.tensor([0.0], requires_grad=True)
try:
    with torch.autograd.set_detect_anomaly(True):
        (torch.sqrt(v) * 0).sum().backward()
except RuntimeError as error:
    print(error)
(v * 2).backward()
print(v.grad)
