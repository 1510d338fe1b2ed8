"""Which tensors share memory: views, detach, data, clone, copies."""
import torch

a = torch.zeros(4)
b = a.view(2, 2)
c = a[1:3]
d = a.clone()
e = a.detach()
f = a.reshape(4)
g = a.data
h = a.expand(2, 4)
a[0] = 1
b[1, 1] = 2
c += 3
d[0] = 99
e[3] = 5
print(a, b, c, d, e, f, g, h, sep="\n")
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.detach()
y[0] = 10
print(x, y, x.detach().clone(), x.clone().detach().requires_grad)
z = x.clone()
z[0] = 5
print(x, z, z.is_leaf)
same = x
same.data.add_(1)
print(x is same, x)
t = torch.ones(2, 3)
u = t.T
u[0, 0] = 7
print(t, u, t.contiguous() is t, t.flatten().fill_(1) is t, t)
n = t.numpy()
n[0, 0] = -1
print(t, n)
l = t.tolist()
l[0][0] = 100
print(t[0, 0], torch.tensor(n)[0, 0], torch.from_numpy(n)[0, 0])
rows = [torch.zeros(2)] * 2
rows[0] += 1
print(rows)
