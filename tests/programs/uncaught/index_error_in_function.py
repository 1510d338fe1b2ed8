"""Ends in an IndexError three functions deep."""


def third(items, i):
    return items[i]


def second(items, i):
    return third(items, i * 2)


def first(items):
    total = 0
    for i in range(5):
        total += second(items, i)
        print(i, total)
    return total


print(first([1, 2, 3, 4, 5]))
