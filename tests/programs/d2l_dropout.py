"""Dive into Deep Learning 4.6: dropout_layer with its assertion and mask, and nn.Dropout."""
import torch
from torch import nn


def dropout_layer(X, dropout):
    assert 0 <= dropout <= 1
    # 在本情况中，所有元素都被丢弃
    if dropout == 1:
        return torch.zeros_like(X)
    # 在本情况中，所有元素都被保留
    if dropout == 0:
        return X
    mask = (torch.rand(X.shape) > dropout).float()
    return mask * X / (1.0 - dropout)


torch.manual_seed(5)
X = torch.arange(16, dtype=torch.float32).reshape((2, 8))
print(X)
print(dropout_layer(X, 0.))
print(dropout_layer(X, 0.5))
print(dropout_layer(X, 1.))
try:
    dropout_layer(X, 2)
except AssertionError as e:
    print('AssertionError', repr(e))

net = nn.Sequential(nn.Flatten(), nn.Linear(8, 6), nn.ReLU(), nn.Dropout(0.2), nn.Linear(6, 2))
print(net)
out1, out2 = net(X), net(X)
print(torch.equal(out1, out2))
net.eval()
with torch.no_grad():
    print(torch.equal(net(X), net(X)))
net.train()
print(nn.functional.dropout(X, p=0.5, training=False).equal(X))
