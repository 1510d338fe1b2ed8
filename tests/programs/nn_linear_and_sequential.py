"""nn.Linear, nn.Sequential and other layers: parameters, printing, weights, training a little net."""
import torch
from torch import nn

torch.manual_seed(1)
layer = nn.Linear(3, 2)
print(layer, layer.weight, layer.bias, layer(torch.ones(1, 3)), layer.in_features, layer.out_features)
print(nn.Linear(2, 1, bias=False), nn.Linear(2, 1, bias=False).bias, nn.Linear(1, 1, dtype=torch.float64).weight.dtype)
model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
print(model, model[0], len(model), model[0].weight.shape, model(torch.zeros(1, 2)))
inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
targets = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
criterion = nn.BCELoss()
for epoch in range(60):
    optimizer.zero_grad()
    loss = criterion(model(inputs), targets)
    loss.backward()
    optimizer.step()
    if epoch % 20 == 0:
        print(epoch, loss.item(), model[2].bias.grad)
print(loss, model(inputs).detach().round(decimals=4), sum(p.numel() for p in model.parameters()))
model.zero_grad()
print([p.grad for p in model.parameters()][0], model.training, model.eval().training, model.train().training)
with torch.no_grad():
    layer.weight.fill_(1.0)
    layer.bias.zero_()
    nn.init.constant_(layer.bias, 0.5)
print(layer(torch.tensor([1.0, 2.0, 3.0])), layer.weight.requires_grad, layer.weight.is_leaf)
for p in layer.parameters():
    p.requires_grad_(False)
print(layer(torch.ones(3)).requires_grad, layer.requires_grad_(True).weight.requires_grad, [name for name, _ in model.named_parameters()])
for bad in [lambda: layer(torch.ones(2)), lambda: layer(torch.ones(3, dtype=torch.float64)), lambda: model[9], lambda: nn.Linear(2), lambda: layer("x"), lambda: layer.nothing, lambda: nn.Sequential(5)]:
    try:
        print(bad())
    except (RuntimeError, IndexError, TypeError, AttributeError) as e:
        print(type(e), e)
