"""Ends in an error within LBFGS's closure at its third call."""
import torch

x = torch.tensor([3.0, -1.0], requires_grad=True)
optimizer = torch.optim.LBFGS([x])
calls = []


def closure():
    optimizer.zero_grad()
    loss = (x**4).sum()
    loss.backward()
    calls.append(loss.item())
    print(calls[-1])
    return [loss, loss, 1 / 0 if len(calls) > 2 else loss][2]


optimizer.step(closure)
