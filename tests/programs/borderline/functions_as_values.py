"""Builtin functions, classes and methods as values: printed, compared, types of them, methods taken off."""
import torch
import math

print(print, len, abs, sum, sorted, math.sin, max)
print(type(print), type(len), type(lambda: 0), type(math.sin), type([].append))
print([].append == [].append, len is len, torch.sin is torch.sin, print == print)
append = (numbers := []).append
append(5)
print(numbers, list(map(str.upper, ["a", "b"])), sorted(["B", "a"], key=str.lower), list(map("{:.2f}".format, [1.0, 2.5])))
print(dict.fromkeys("ab", 0), float.fromhex("0x1p3"), max(["aa", "b"], key=len))
for f in [math.sqrt, torch.sqrt, abs]:
    try:
        print(f("x"))
    except TypeError as e:
        print(e)
try:
    len.nothing
except AttributeError as e:
    print(e)
try:
    for _ in print:
        pass
except TypeError as e:
    print(e)
