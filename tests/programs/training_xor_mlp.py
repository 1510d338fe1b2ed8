"""XOR with a small net: every parameter printed by name, predictions rounded, manual SGD against optim.SGD."""
import torch
import torch.nn as nn
import torch.optim as optim

torch.manual_seed(42)
X = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=torch.float32)
Y = torch.tensor([[0], [1], [1], [0]], dtype=torch.float32)


def make_net():
    torch.manual_seed(42)
    return nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())


hand, auto = make_net(), make_net()
criterion = nn.BCELoss()
optimizer = optim.SGD(auto.parameters(), lr=0.5)
for epoch in range(150):
    l1 = criterion(hand(X), Y)
    hand.zero_grad()
    l1.backward()
    with torch.no_grad():
        for p in hand.parameters(): p -= 0.5 * p.grad
    optimizer.zero_grad()
    l2 = criterion(auto(X), Y)
    l2.backward()
    optimizer.step()
    if (epoch + 1) % 50 == 0:
        print(f'epoch {epoch+1:>4}: {l1.item():.4f} {l2.item():.4f}')
print(all(torch.allclose(a, b, atol=1e-5) for a, b in zip(hand.parameters(), auto.parameters())))
for name, param in auto.named_parameters():
    print(name, param.data.numpy().round(3).tolist(), param.requires_grad)
print(auto(X).detach().round().view(-1).int().tolist())
print("%s" % auto, len(auto), auto[0], auto[-1])
