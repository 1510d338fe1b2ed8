"""return: from loops, of several values, of nothing, out of try and with."""
import torch


def first_above(values, limit):
    for i, v in enumerate(values):
        if v > limit:
            return i, v


print(first_above([1, 5, 9], 4), first_above([1], 4))


def early(x):
    if x < 0:
        return
    while True:
        x += 1
        if x > 3:
            return x


print(early(-1), early(0))


def many():
    return 1, [2], {"three": 3}


one, two, three = many()
print(one, two, three, many())


def inside(x):
    with torch.no_grad():
        return x * 2


x = torch.ones(2, requires_grad=True)
print(inside(x), torch.is_grad_enabled())


def last_word():
    try:
        return "try"
    finally:
        print("finally runs")


def stolen():
    for i in range(3):
        try:
            return "try"
        finally:
            if i == 0:
                continue
            break
    return "after"


print(last_word(), stolen())
