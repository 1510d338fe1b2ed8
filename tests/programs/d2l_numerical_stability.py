"""Dive into Deep Learning 4.8: vanishing and exploding gradients, symmetric initialisation."""
import torch

x = torch.arange(-8.0, 8.0, 4, requires_grad=True)
y = torch.sigmoid(x)
y.backward(torch.ones_like(x))
print(y.detach().numpy(), x.grad.numpy())

torch.manual_seed(0)
M = torch.normal(0, 1, size=(4, 4))
print('一个矩阵 \n', M)
for i in range(100):
    M = torch.mm(M, torch.normal(0, 1, size=(4, 4)))
print('乘以100个矩阵后\n', M)
W = torch.full((3, 3), 0.1, requires_grad=True)
(torch.ones(3) @ W).tanh().sum().backward()
print(W.grad, W.grad.unique().numel())
for gain in ('relu', 'tanh', 'linear', 'sigmoid'):
    print(gain, torch.nn.init.calculate_gain(gain))
w = torch.empty(3, 5)
torch.nn.init.xavier_uniform_(w)
print(w, w.abs().max() <= (6 / 8) ** 0.5)
torch.nn.init.kaiming_normal_(w, mode='fan_out', nonlinearity='relu')
print(w)
