"""Assignment to items and slices of lists, dicts and tensors."""
import torch

a = list(range(8))
a[0] = 10
a[-1] = 70
a[2:4] = ["x", "y", "z"]
print(a)
a[1:1] = [1.5]
print(a)
a[::3] = [0, 0, 0, 0]
print(a)
a[:2] = []
print(a, len(a))
d = {}
d["a"] = 1
d[2, 3] = "pair"
d[None] = d
d[None] = 0
print(d)
t = torch.zeros(3, 4)
t[0, 0] = 1
t[1] = torch.arange(4.0)
t[:, 3] = 9
t[2, 1:3] = torch.tensor([5.0, 6.0])
print(t)
t[t > 5] = -1
print(t)
t[[0, 2], [1, 1]] = 3.5
print(t)
t[..., 0] = 8
print(t)
t[-1, ::2] += 100
print(t[-1])
