"""Dive into Deep Learning 4.2: nn.Parameter, own relu, @, and a decaying loss."""
import torch
from torch import nn

torch.manual_seed(3)
num_inputs, num_outputs, num_hiddens = 20, 5, 12

W1 = nn.Parameter(torch.randn(
    num_inputs, num_hiddens, requires_grad=True) * 0.01)
b1 = nn.Parameter(torch.zeros(num_hiddens, requires_grad=True))
W2 = nn.Parameter(torch.randn(
    num_hiddens, num_outputs, requires_grad=True) * 0.01)
b2 = nn.Parameter(torch.zeros(num_outputs, requires_grad=True))

params = [W1, b1, W2, b2]


def relu(X):
    a = torch.zeros_like(X)
    return torch.max(X, a)


def net(X):
    X = X.reshape((-1, num_inputs))
    H = relu(X@W1 + b1)  # 这里“@”代表矩阵乘法
    return (H@W2 + b2)


loss = nn.CrossEntropyLoss(reduction='none')
num_epochs, lr = 5, 0.5
updater = torch.optim.SGD(params, lr=lr)
X = torch.randn(64, 4, 5)
y = (X.reshape(64, -1)[:, :num_outputs]).argmax(dim=1)
for epoch in range(num_epochs):
    l = loss(net(X), y).mean()
    updater.zero_grad()
    l.backward()
    updater.step()
    print("epoch {:d}  loss {:.6f}".format(epoch + 1, l.item()))
print(b2, [tuple(p.shape) for p in params], sum(p.numel() for p in params))
for p in params:
    print(type(p), p.is_leaf, p.grad.abs().max() > 0)
