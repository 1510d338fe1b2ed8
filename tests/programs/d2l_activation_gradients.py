"""Dive into Deep Learning 4.1: gradients of relu, sigmoid and tanh, with retain_graph=True and zeroing between."""
import torch

x = torch.arange(-8.0, 8.0, 0.5, requires_grad=True)
y = torch.relu(x)
y.backward(torch.ones_like(x), retain_graph=True)
print(x.grad)
y = torch.sigmoid(x)
# 清除以前的梯度
x.grad.data.zero_()
y.backward(torch.ones_like(x), retain_graph=True)
print(x.grad)
y = torch.tanh(x)
x.grad.data.zero_()
y.backward(torch.ones_like(x), retain_graph=True)
print(x.grad)
print((1 - y ** 2).detach().allclose(x.grad), x.detach().numpy()[:3], y.detach()[:3])
