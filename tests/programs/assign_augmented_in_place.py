"""Augmented assignment changes a list or a tensor in place, a tuple or a number not."""
import torch

a = [1]
b = a
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b, a is b)
t = (1,)
u = t
t += (2,)
print(t, u)
x = torch.ones(3)
y = x
x += 1
print(x, y, x is y)
x = x + 1
print(x, y, x is y)
x *= torch.tensor([1.0, 2.0, 3.0])
x -= 0.5
x /= 2
x **= 2
print(x)
k = torch.tensor([7, 8, 9])
k //= 2
k %= 3
print(k)
view = x[1:]
view += 100
print(x)
d = {"n": 1}
d["n"] += 41
print(d)
rows = [[0, 0], [0, 0]]
rows[1][0] += 5
print(rows)
