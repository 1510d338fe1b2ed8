"""Things that warn on standard error while standard output goes on."""
import torch

x = torch.tensor(1.0, requires_grad=True)
y = x * 2
y.backward()
print(y.grad)
print(torch.tensor(x))
print(torch.nn.functional.mse_loss(torch.ones(2), torch.ones(2, 1)))
print(x.grad)
z = x**2
z.backward(create_graph=True)
print(x.grad)
optimizer = torch.optim.SGD([x], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
scheduler.step()
optimizer.step()
print(x, torch.std(torch.tensor([1.0])))
print(torch.ones(2, 3, 4).T.shape)
