"""print: sep, end, several values, of everything."""
import torch

print()
print(1, "two", 3.0, None, True, [4], (5,), {"six": 6}, {7})
print(1, 2, 3, sep="")
print(1, 2, 3, sep=", ", end=".\n")
print("no newline", end="")
print("", end="\n")
print("a", "b", sep="\n")
print(sep="x", end="only end\n")
print(*[1, 2, 3], sep=" < ")
print("tab", "sep", sep="\t")
print(1, 2, sep=None, end=None)
print("flush", flush=True)
print(print("inner"), "outer")
print(torch.tensor([1.0, 2.0]), torch.float64, torch.Size([1, 2]), end="!\n")
print("x ==>\n", torch.arange(3), "\n")
print(int, float, str, list, dict, bool, tuple, set, complex, range, type(None), ValueError)
print(type(1), type("s"), type([]), type(torch.tensor(1)), type(torch.float32), type(torch.Size([])))
print(range(3), "é中🙂")
try:
    print("a", sep=5)
except TypeError as e:
    print(e)
try:
    print("a", ends="")
except TypeError as e:
    print(e)
say = print
say("under another name")
