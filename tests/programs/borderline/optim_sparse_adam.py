"""SparseAdam with the sparse gradients of an embedding; Adam beside it."""
import torch
from torch import nn, optim

torch.manual_seed(0)
table = nn.Embedding(4, 2, sparse=True)
optimizer = optim.SparseAdam(table.parameters(), lr=0.1)
print(table.weight)
for step in range(3):
    optimizer.zero_grad()
    loss = (table(torch.tensor([0, 2])) ** 2).sum()
    loss.backward()
    optimizer.step()
    print(step, loss.item(), table.weight.data)
print(table.weight.grad.is_sparse)
dense = nn.Embedding(4, 2)
optimizer = optim.Adam(dense.parameters(), lr=0.1)
loss = (dense(torch.tensor([1, 1])) ** 2).sum()
loss.backward()
optimizer.step()
print(dense.weight, dense.weight.grad)
w = torch.zeros(2, requires_grad=True)
(w.sum() * 2).backward()
try:
    optim.SparseAdam([w], lr=0.1).step()
except RuntimeError as e:
    print(e)
