"""torch.optim.SGD with its settings, zero_grad, state, groups."""
import torch

f = lambda x: 3 * x**2 + 2 * x - 1
for settings in [{"lr": 0.01}, {"lr": 0.01, "momentum": 0.9}, {"lr": 0.01, "momentum": 0.9, "nesterov": True}, {"lr": 0.01, "momentum": 0.5, "dampening": 0.2}, {"lr": 0.01, "weight_decay": 0.1}, {"lr": 0.01, "maximize": True}]:
    x = torch.tensor(2.0, requires_grad=True)
    optimizer = torch.optim.SGD([x], **settings)
    for _ in range(5):
        optimizer.zero_grad()
        loss = f(x)
        loss.backward()
        optimizer.step()
    print(settings, x, loss.item(), x.grad)
print(optimizer)
x, y = torch.tensor([1.0], requires_grad=True), torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([{"params": [x]}, {"params": [y], "lr": 0.5}], lr=0.1, momentum=0.9)
for step in range(3):
    optimizer.zero_grad(set_to_none=False)
    ((x**2).sum() + (y**2).sum()).backward()
    optimizer.step()
    print(step, x, y)
print([group["lr"] for group in optimizer.param_groups], len(optimizer.param_groups[1]["params"]), optimizer.state[x]["momentum_buffer"])
optimizer.param_groups[0]["lr"] = 0.01
optimizer.step()
print(x, y)
optimizer.zero_grad()
print(x.grad, y.grad)
optimizer.step()
print(x)
optimizer.add_param_group({"params": [torch.zeros(1, requires_grad=True)]})
print(len(optimizer.param_groups))
for bad in [lambda: torch.optim.SGD([x], lr=-1), lambda: torch.optim.SGD([], lr=0.1), lambda: torch.optim.SGD(x, lr=0.1), lambda: torch.optim.SGD([x * 2], lr=0.1), lambda: torch.optim.SGD([x], lr=0.1, nesterov=True), lambda: torch.optim.SGD([1.0], lr=0.1), lambda: torch.optim.SGD([x], lr=0.1, nothing=1), lambda: torch.optim.SGD([x, x], lr=0.1, momentum=-1)]:
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e), e)
