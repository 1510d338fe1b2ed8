"""A starred name takes what is left over, at the beginning, in the middle, at the end."""
import torch

head, *tail = [1, 2, 3, 4]
print(head, tail)
*start, last = "abc"
print(start, last)
a, *middle, z = range(6)
print(a, middle, z)
x, *none = (1,)
print(x, none)
*everything, = "hi"
print(everything)
(a, *b), c = (1, 2, 3), 4
print(a, b, c)
for first, *rest in [(1, 2, 3), (4,), "xyz"]:
    print(first, rest)
one, *others = torch.arange(4.0)
print(one, others)
print([*range(3), *"ab", 9])
print((*[1, 2], 3))
print({*[1, 1, 2]}, {**{"a": 1}, "b": 2})
numbers = [5, 6]
print(*numbers, *[7], sep="-")
merged = [*others, one]
print(len(merged), merged[-1])
