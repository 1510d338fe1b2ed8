"""Dive into Deep Learning 12.4: stochastic gradients with noise, global learning-rate functions."""
import math
import torch

torch.manual_seed(0)


def f(x1, x2):
    return x1 ** 2 + 2 * x2 ** 2


def f_grad(x1, x2):
    return 2 * x1, 4 * x2


def sgd(x1, x2, s1, s2, f_grad):
    g1, g2 = f_grad(x1, x2)
    # 模拟有噪声的梯度
    g1 += torch.normal(0.0, 1, (1,)).item()
    g2 += torch.normal(0.0, 1, (1,)).item()
    eta_t = eta * lr()
    return (x1 - eta_t * g1, x2 - eta_t * g2, 0, 0)


def constant_lr():
    return 1


def train_2d(trainer, steps=50, f_grad=None):
    x1, x2, s1, s2 = -5, -2, 0, 0
    for i in range(steps):
        x1, x2, s1, s2 = trainer(x1, x2, s1, s2, f_grad)
    print(f'epoch {i + 1}, x1: {float(x1):f}, x2: {float(x2):f}')


eta = 0.1
lr = constant_lr  # 常数学习速度
train_2d(sgd, f_grad=f_grad)


def exponential_lr():
    # 在函数外部定义，而在内部更新的全局变量
    global t
    t += 1
    return math.exp(-0.1 * t)


t = 1
lr = exponential_lr
train_2d(sgd, steps=100, f_grad=f_grad)


def polynomial_lr():
    global t
    t += 1
    return (1 + 0.1 * t) ** (-0.5)


t = 1
lr = polynomial_lr
train_2d(sgd, steps=50, f_grad=f_grad)
