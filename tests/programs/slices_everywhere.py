"""Slices of lists, strings, tuples, ranges and tensors, with every kind of bound."""
import torch

for sequence in [list(range(6)), "abcdef", tuple("uvwxyz"), range(6)]:
    print(sequence[1:4], sequence[:], sequence[-3:], sequence[:-3], sequence[::2], sequence[1::2])
    print(sequence[4:1], sequence[100:], sequence[-100:2], sequence[2:2])
    print(sequence[::-1], sequence[4:1:-1], sequence[-1:-4:-2], sequence[None:None:None])
t = torch.arange(12).reshape(3, 4)
print(t[1:], t[:, 1:3], t[::2, ::2], t[-1], t[:, -1], t[1:2], t[1:1].shape)
print(t[..., 0], t[None].shape, t[:, None].shape, t[0, 1:], t[-2:, :2])
low, high = 1, 3
print("abcdef"[low:high], [1, 2, 3, 4][low : high - 1], t[low:high, low - 1])
try:
    t[::-1]
except ValueError as e:
    print(e)
try:
    [1][::0]
except ValueError as e:
    print(e)
try:
    [1]["a":]
except TypeError as e:
    print(e)
a = list(range(10))
a[2:5] = []
a[::2] = [0] * len(a[::2])
print(a)
try:
    a[::2] = [1]
except ValueError as e:
    print(e)
