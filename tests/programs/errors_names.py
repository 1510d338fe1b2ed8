"""NameError and UnboundLocalError: their texts, with and without a suggestion."""
import torch
import math

for f in [lambda: undefined, lambda: prnt("x"), lambda: torche.tensor(1), lambda: optimizer.step(), lambda: x + 1, lambda: [y for _ in [1]], lambda: (lambda: deeper)()]:
    try:
        f()
    except NameError as e:
        print(type(e), e, e.args)


def before():
    print(value)
    value = 1


def augmented():
    counter += 1


def loop():
    for i in []:
        pass
    return i


def deleted():
    z = 1
    del z
    return z


def in_except():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


counter = 0
for f in [before, augmented, loop, deleted, in_except]:
    try:
        f()
    except UnboundLocalError as e:
        print(type(e), e)
print(counter, isinstance(UnboundLocalError("u"), NameError))
try:
    for i in range(2):
        print(i, missing)
except NameError as e:
    print(e)
try:
    torch.tensor(1.0).backwards
except AttributeError as e:
    print(e)
