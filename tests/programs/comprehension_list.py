"""List comprehensions: conditions, several for, nested ones, patterns, names that stay inside."""
print([n * n for n in range(5)])
print([n for n in range(20) if n % 2 if n % 3])
print([(a, b) for a in range(3) for b in "xy"])
print([(a, b) for a in range(4) for b in range(a) if (a + b) % 2])
print([[row * column for column in range(3)] for row in range(3)])
matrix = [[1, 2], [3, 4], [5, 6]]
print([list(column) for column in zip(*matrix)])
print([cell for row in matrix for cell in row])
print([a + b for a, b in zip([1, 2], [10, 20])], [rest for first, *rest in ["abc", "de"]])
n = "outside"
squares = [n**2 for n in range(4)]
print(n, squares)
print(["even" if v % 2 == 0 else "odd" for v in range(3)])
functions = [lambda: v for v in range(3)]
print([f() for f in functions])
functions = [lambda v=v: v for v in range(3)]
print([f() for f in functions])
scale = 3


def scaled(values):
    offset = 1
    return [scale * v + offset for v in values]


print(scaled([1, 2]), [x for x in [x * 2 for x in range(3)]], [_ for _ in []])
try:
    print([undefined_name for v in [1]])
except NameError as e:
    print(e)
try:
    print([1 / v for v in [1, 0]])
except ZeroDivisionError as e:
    print(e)
