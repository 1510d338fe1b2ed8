"""LBFGS with its closure; closures also for SGD."""
import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([x], lr=0.5, max_iter=5, history_size=4)
calls = 0


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = (1 - x[0]) ** 2 + 10 * (x[1] - x[0] ** 2) ** 2
    loss.backward()
    return loss


for step in range(6):
    loss = optimizer.step(closure)
    print(step, loss.item(), x, calls)
print(x.grad, optimizer)
w = torch.tensor(3.0, requires_grad=True)
wolfe = torch.optim.LBFGS([w], line_search_fn="strong_wolfe", tolerance_grad=1e-9)


def again():
    wolfe.zero_grad()
    loss = (w - 1) ** 4 + w**2
    loss.backward()
    print("loss", loss.item())
    return loss


print(wolfe.step(again), w)
v = torch.tensor(1.0, requires_grad=True)
sgd = torch.optim.SGD([v], lr=0.1)


def simple():
    sgd.zero_grad()
    loss = v**2
    loss.backward()
    return loss


print(sgd.step(simple), v, sgd.step(simple), v)
try:
    optimizer.step()
except TypeError as e:
    print(e)
