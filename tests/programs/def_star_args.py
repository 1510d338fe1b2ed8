"""Functions with *args and arguments given by stars."""


def total(*numbers, start=0):
    for n in numbers:
        start += n
    return start


print(total(), total(1), total(1, 2, 3), total(1, 2, start=10), total(*range(5)))


def show(first, *rest, sep="-"):
    print(first, rest, len(rest), sep=sep)


show(1)
show(1, 2, 3)
show(*"abc", sep="+")
show(*[1, 2], *(3,), 4)


def apply(function, *arguments):
    return function(*arguments)


print(apply(max, 3, 7, 5), apply(lambda a, b: a - b, 10, 4), apply(len, "four"))


def positional(a, b, /, c):
    return [a, b, c]


print(positional(1, 2, 3), positional(1, 2, c=4))


def mean(*values):
    return sum(values) / len(values) if values else None


print(mean(1, 2, 3, 4), mean())
try:
    total("a")
except TypeError as e:
    print(e)
