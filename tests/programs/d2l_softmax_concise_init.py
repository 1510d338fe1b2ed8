"""Dive into Deep Learning 3.7: net.apply(init_weights) with type(m) == nn.Linear, CrossEntropyLoss(reduction='none')."""
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(16, 4))


def init_weights(m):
    if type(m) == nn.Linear:
        nn.init.normal_(m.weight, std=0.01)


net.apply(init_weights);
loss = nn.CrossEntropyLoss(reduction='none')
trainer = torch.optim.SGD(net.parameters(), lr=0.1)
X, y = torch.randn(40, 1, 4, 4), torch.randint(0, 4, (40,))
net.train()
for epoch in range(3):
    y_hat = net(X)
    l = loss(y_hat, y)
    if isinstance(trainer, torch.optim.Optimizer):
        trainer.zero_grad()
        l.mean().backward()
        trainer.step()
    else:
        l.sum().backward()
    print(f'{epoch}: {l.mean().item():.4f} {(y_hat.argmax(1) == y).float().mean():.3f}')
if isinstance(net, torch.nn.Module):
    net.eval()
print(net.training, [m.training for m in net.modules()])
print(l.shape)
