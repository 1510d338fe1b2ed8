"""Augmented assignment with every operator, on numbers, sequences and sets."""
import torch

n = 17
n += 5
print(n)
n -= 2
print(n)
n *= 3
print(n)
n //= 4
print(n)
n **= 2
print(n)
n %= 100
print(n)
n <<= 3
print(n)
n >>= 1
print(n)
n |= 5
print(n)
n &= 60
print(n)
n ^= 9
print(n)
n /= 4
print(n)
s = "ab"
s += "c"
s *= 2
print(s)
left = {1, 2, 3}
left &= {2, 3, 4}
left |= {9}
left -= {2}
left ^= {9, 10}
print(sorted(left))
m = torch.eye(2)
m @= torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(m)
