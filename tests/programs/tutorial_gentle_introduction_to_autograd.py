"""A Gentle Introduction to torch.autograd: vectors Q = 3a^3 - b^2, external_grad, frozen parameters."""
import torch
from torch import nn, optim

a = torch.tensor([2., 3.], requires_grad=True)
b = torch.tensor([6., 4.], requires_grad=True)
Q = 3*a**3 - b**2
external_grad = torch.tensor([1., 1.])
Q.backward(gradient=external_grad)
# check if collected gradients are correct
print(9*a**2 == a.grad)
print(-2*b == b.grad)

torch.manual_seed(0)
x = torch.rand(5, 5)
y = torch.rand(5, 5)
z = torch.rand((5, 5), requires_grad=True)

a = x + y
print(f"Does `a` require gradients?: {a.requires_grad}")
b = x + z
print(f"Does `b` require gradients?: {b.requires_grad}")

model = nn.Sequential(nn.Linear(6, 4), nn.ReLU(), nn.Linear(4, 10))
# Freeze all the parameters in the network
for param in model.parameters():
    param.requires_grad = False
model[2] = nn.Linear(4, 2)
# Optimize only the classifier
optimizer = optim.SGD(model.parameters(), lr=1e-2, momentum=0.9)
data, labels = torch.rand(3, 6), torch.rand(3, 2)
before = model[0].weight.clone(), model[2].weight.clone()
prediction = model(data)
loss = (prediction - labels).sum()
loss.backward()
optimizer.step()
print(model[0].weight.equal(before[0]), model[2].weight.equal(before[1]), model[0].weight.grad)
print([n for n, p in model.named_parameters() if p.requires_grad])
