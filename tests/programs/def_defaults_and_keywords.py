"""Functions: defaults, keywords in any order, keyword-only arguments, defaults computed once."""


def power(base, exponent=2, scale=1.0):
    return scale * base**exponent


print(power(3), power(3, 3), power(3, scale=2), power(exponent=4, base=2))
print(power(scale=0.5, base=2, exponent=1), power(2, 3, 4))


def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1), collect(2), collect(3, []), collect(4))


def only(a, *, b, c=3):
    return a, b, c


print(only(1, b=2), only(1, c=9, b=8))
n = 5


def fixed(value=n):
    return value


n = 6
print(fixed(), fixed(n))


def nothing():
    pass


print(nothing(), fixed(value=None))
options = {"base": 2, "exponent": 5}
print(power(**options), power(*[3, 2]), power(*(4,), **{"scale": 10}))
