"""Freezing: requires_grad_(False), filter over parameters, groups with two learning rates, unfreezing later."""
import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(5, 5), nn.ReLU())
head = nn.Linear(5, 2)
net = nn.Sequential(backbone, head)
for p in backbone.parameters():
    p.requires_grad_(False)
trainable = [n for n, p in net.named_parameters() if p.requires_grad]
print(trainable, sum(p.numel() for p in net.parameters() if p.requires_grad), '/', sum(map(lambda p: p.numel(), net.parameters())))
opt = torch.optim.Adam(filter(lambda p: p.requires_grad, net.parameters()), lr=1e-2)
x, t = torch.randn(6, 5), torch.randint(2, (6,))
before = backbone[0].weight.clone()
for step in range(3):
    opt.zero_grad()
    loss = nn.functional.cross_entropy(net(x), t)
    loss.backward()
    opt.step()
print(torch.equal(before, backbone[0].weight), backbone[0].weight.grad is None)
backbone.requires_grad_(True)
opt.add_param_group({'params': backbone.parameters(), 'lr': 1e-3})
for step in range(2):
    opt.zero_grad()
    loss = nn.functional.cross_entropy(net(x), t)
    loss.backward()
    opt.step()
print((before - backbone[0].weight).abs().max().item() > 0)
for i, group in enumerate(opt.param_groups):
    print(i, group['lr'], len(group['params']), sorted(k for k in group if k != 'params')[:4])
print(opt)
target = nn.Linear(5, 2)
target.load_state_dict(head.state_dict())
tau = 0.1
with torch.no_grad():
    for tp, p in zip(target.parameters(), head.parameters()):
        tp.mul_(1 - tau).add_(p, alpha=tau)
print(torch.allclose(target.weight, head.weight))
