"""if, elif and else, nested, with tensors, numbers, strings and containers as conditions."""
import torch


def describe(value):
    if value > 10:
        return "large"
    elif value > 5:
        return "middle"
    elif value == 5:
        return "five"
    else:
        return "small"


for value in [20, 7, 5, 1]:
    print(value, describe(value))
for thing in [0, 1, 0.0, -0.5, "", "0", [], [0], {}, {1}, None, (), 0j, 1j]:
    if thing:
        print(repr(thing), "is true")
    else:
        print(repr(thing), "is false")
x = torch.tensor([1.0, -2.0])
if x.sum() < 0:
    print("the sum is negative")
    if x[0] > 0:
        print("and the first is positive")
if torch.tensor(0.0):
    print("not here")
else:
    print("zero is false")
if not x.requires_grad:
    print("no gradient wanted")
if x is not None and len(x) == 2: print("on one line")
