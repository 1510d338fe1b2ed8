"""Unpacking from tuples, lists, strings, ranges, dicts, nested patterns and tensors."""
import torch

a, b = 1, 2
(c, d) = [3, 4]
[e, f] = "xy"
print(a, b, c, d, e, f)
(p, (q, r)), s = (1, (2, 3)), 4
print(p, q, r, s)
u, v, w = range(3)
print(u, v, w)
k1, k2 = {"one": 1, "two": 2}
print(k1, k2)
(only,) = [42]
print(only)
first, second = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(first, second)
values, indices = torch.tensor([3, 1, 2]).sort()
print(values, indices)
rows, columns = torch.zeros(2, 5).shape
print(rows, columns)
x = [0, 1]
i = 0
i, x[i] = 1, "set"
print(i, x)
a, b, c = c, a, b
print(a, b, c)
[x, [y, z]] = 1, (2, 3)
print(x + y + z)
