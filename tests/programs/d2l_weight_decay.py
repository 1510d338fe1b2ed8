"""Dive into Deep Learning 4.5: the L2 penalty by hand, lambd=0 and 3, and weight_decay in parameter groups."""
import torch
from torch import nn

torch.manual_seed(7)
n_train, n_test, num_inputs, batch_size = 20, 30, 40, 5
true_w, true_b = torch.ones((num_inputs, 1)) * 0.01, 0.05


def make(n):
    X = torch.normal(0, 1, (n, num_inputs))
    return X, X @ true_w + true_b + torch.normal(0, 0.01, (n, 1))


train_data, test_data = make(n_train), make(n_test)


def init_params():
    w = torch.normal(0, 1, size=(num_inputs, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    return [w, b]


def l2_penalty(w):
    return torch.sum(w.pow(2)) / 2


def train(lambd):
    w, b = init_params()
    net, loss = lambda X: X @ w + b, lambda y_hat, y: (y_hat - y) ** 2 / 2
    num_epochs, lr = 8, 0.003
    for epoch in range(num_epochs):
        for X, y in zip(train_data[0].split(batch_size), train_data[1].split(batch_size)):
            # 增加了L2范数惩罚项
            l = loss(net(X), y) + lambd * l2_penalty(w)
            l.sum().backward()
            with torch.no_grad():
                for p in (w, b):
                    p -= lr * p.grad / batch_size
                    p.grad.zero_()
    print('w的L2范数是：', torch.norm(w).item())


train(lambd=0)
train(lambd=3)


def train_concise(wd):
    net = nn.Sequential(nn.Linear(num_inputs, 1))
    for param in net.parameters():
        param.data.normal_()
    loss = nn.MSELoss(reduction='none')
    # 偏置参数没有衰减
    trainer = torch.optim.SGD([
        {"params": net[0].weight, 'weight_decay': wd},
        {"params": net[0].bias}], lr=0.003)
    for epoch in range(8):
        trainer.zero_grad()
        l = loss(net(train_data[0]), train_data[1])
        l.mean().backward()
        trainer.step()
    print('w的L2范数：', net[0].weight.norm().item(), [g['weight_decay'] for g in trainer.param_groups])


train_concise(0)
train_concise(3)
