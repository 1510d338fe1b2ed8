"""Every optimiser of torch.optim on the same function, the same start, the same number of steps."""
import torch
from torch import optim


def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2


makers = [
    ("SGD", lambda p: optim.SGD(p, lr=1e-3)), ("momentum", lambda p: optim.SGD(p, lr=1e-3, momentum=0.9)), ("Adam", lambda p: optim.Adam(p, lr=0.1)), ("AMSGrad", lambda p: optim.Adam(p, lr=0.1, amsgrad=True)), ("AdamW", lambda p: optim.AdamW(p, lr=0.1, weight_decay=0.1)),
    ("Adamax", lambda p: optim.Adamax(p, lr=0.1)), ("NAdam", lambda p: optim.NAdam(p, lr=0.1)), ("RAdam", lambda p: optim.RAdam(p, lr=0.1)), ("Adagrad", lambda p: optim.Adagrad(p, lr=0.5)), ("Adadelta", lambda p: optim.Adadelta(p, lr=1.0)), ("RMSprop", lambda p: optim.RMSprop(p, lr=0.01)),
    ("centered", lambda p: optim.RMSprop(p, lr=0.01, centered=True, momentum=0.5)), ("Rprop", lambda p: optim.Rprop(p, lr=0.01)), ("ASGD", lambda p: optim.ASGD(p, lr=1e-3)),
]
for name, make in makers:
    p = torch.tensor([-1.0, 1.5], requires_grad=True)
    optimizer = make([p])
    losses = []
    for _ in range(30):
        optimizer.zero_grad()
        loss = rosenbrock(p)
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    print(name, p, losses[:3], losses[-1], p.grad)
    print(optimizer)
p = torch.tensor([[0.5, -1.0], [2.0, 1.0]], requires_grad=True)
for make in [lambda: optim.Adafactor([p], lr=0.1), lambda: optim.Muon([p], lr=0.1)]:
    optimizer = make()
    for _ in range(3):
        optimizer.zero_grad()
        (p**2).sum().backward()
        optimizer.step()
    print(p)
