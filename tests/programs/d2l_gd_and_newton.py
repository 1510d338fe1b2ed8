"""Dive into Deep Learning 12.3: gradient descent, learning rates, local minima, Newton, preconditioning."""
import numpy as np
import torch


def f(x):  # 目标函数
    return x ** 2


def f_grad(x):  # 目标函数的梯度(导数)
    return 2 * x


def gd(eta, f_grad):
    x = 10.0
    results = [x]
    for i in range(10):
        x -= eta * f_grad(x)
        results.append(float(x))
    print(f'epoch 10, x: {x:f}')
    return results


results = gd(0.2, f_grad)
gd(0.05, f_grad)
gd(1.1, f_grad)
c = torch.tensor(0.15 * np.pi)


def f(x):
    return x * torch.cos(c * x)


def f_grad(x):
    return torch.cos(c * x) - c * x * torch.sin(c * x)


print(gd(2, f_grad)[-3:])


def train_2d(trainer, steps=20, f_grad=None):  #@save
    """用定制的训练机优化2D目标函数"""
    # s1和s2是稍后将使用的内部状态变量
    x1, x2, s1, s2 = -5, -2, 0, 0
    results = [(x1, x2)]
    for i in range(steps):
        if f_grad:
            x1, x2, s1, s2 = trainer(x1, x2, s1, s2, f_grad)
        else:
            x1, x2, s1, s2 = trainer(x1, x2, s1, s2)
        results.append((x1, x2))
    print(f'epoch {i + 1}, x1: {float(x1):f}, x2: {float(x2):f}')
    return results


def f_2d(x1, x2):
    return x1 ** 2 + 2 * x2 ** 2


def f_2d_grad(x1, x2):
    return (2 * x1, 4 * x2)


def gd_2d(x1, x2, s1, s2, f_grad):
    g1, g2 = f_grad(x1, x2)
    return (x1 - eta * g1, x2 - eta * g2, 0, 0)


eta = 0.1
path = train_2d(gd_2d, f_grad=f_2d_grad)
print(path[:2], '%d points' % len(path))
c = torch.tensor(0.5)


def f(x):
    return torch.cosh(c * x)


def f_grad(x):
    return c * torch.sinh(c * x)


def f_hess(x):
    return c**2 * torch.cosh(c * x)


def newton(eta=1):
    x = 10.0
    results = [x]
    for i in range(10):
        x -= eta * f_grad(x) / f_hess(x)
        results.append(float(x))
    print('epoch 10, x:', x)
    return results


newton()
c = torch.tensor(0.15 * np.pi)
f = lambda x: x * torch.cos(c * x)
f_grad = lambda x: torch.cos(c * x) - c * x * torch.sin(c * x)
f_hess = lambda x: - 2 * c * torch.sin(c * x) - x * c**2 * torch.cos(c * x)
newton()
newton(0.5)
