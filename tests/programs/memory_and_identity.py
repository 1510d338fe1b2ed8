"""Dive into Deep Learning 2.1: saving memory, is, views, clone, slices assigned in place, conversions."""
import torch

X = torch.arange(12, dtype=torch.float32).reshape((3, 4))
Y = torch.tensor([[2.0, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])
print(torch.cat((X, Y), dim=0), torch.cat((X, Y), dim=1))
print(X == Y, X.sum(), X[-1], X[1:3])
X[1, 2] = 9
X[0:2, :] = 12
print(X)
before = Y
Y = Y + X
print(Y is before)
Z = torch.zeros_like(Y)
same = Z
Z[:] = X + Y
print(Z is same)
before = X
X[:] = X + Y
print(X is before)
X += Y
print(X is before)
A = X.numpy()
B = torch.tensor(A)
print(type(A), type(B))
a = torch.tensor([3.5])
print(a, a.item(), float(a), int(a))
A = torch.arange(20, dtype=torch.float32).reshape(5, 4)
B = A.clone()  # 通过分配新内存，将A的一个副本分配给B
print(A, A + B, A * B, A.T, A.sum(axis=0), A.mean(axis=0), A.sum(axis=0) / A.shape[0])
print(A / A.sum(axis=1, keepdims=True), A.cumsum(axis=0), A.sum(axis=[0, 1]))
x, y = torch.arange(4, dtype=torch.float32), torch.ones(4)
print(torch.dot(x, y), torch.sum(x * y), torch.mv(A, x), torch.mm(A, torch.ones(4, 3)))
u = torch.tensor([3.0, -4.0])
print(torch.norm(u), torch.abs(u).sum(), torch.norm(torch.ones((4, 9))), len(A), A.numel(), A.size())
