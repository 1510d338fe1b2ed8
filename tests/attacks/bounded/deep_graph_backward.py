# expect: done or limit (a graph of 10**5 nodes, backwards and thrown away)
import torch

x = torch.ones(1, requires_grad=True)
y = x
for _ in range(10**5):
    y = y + 1
y.backward()
print(x.grad)
y = None
