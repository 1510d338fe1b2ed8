"""lambda: defaults, stars, nested, as keys, called at once, in containers."""
print((lambda: 5)(), (lambda x, y=2: x * y)(4), (lambda *a: a)(1, 2), (lambda a, *, k=3: a + k)(1, k=9))
square = lambda v: v * v
print(square(7), list(map(square, range(4))))
curried = lambda a: lambda b: lambda c: a + b * c
print(curried(1)(2)(3))
print(sorted(["bb", "a", "ccc"], key=lambda w: -len(w)), max([3, -5, 4], key=lambda v: abs(v)))
print(min({"a": 3, "b": 1}.items(), key=lambda item: item[1]))
operations = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "-": lambda a, b: a - b}
for symbol, operation in operations.items():
    print(symbol, operation(6, 3))
print([f(3) for f in [lambda x: x, lambda x: x + 1]], (lambda x: x if x else "none")(0))
fact = lambda n: n * fact(n - 1) if n else 1
print(fact(10))
twice = lambda f: lambda x: f(f(x))
print(twice(twice(square))(2))
f = lambda x, f=lambda y: y + 1: f(x)
print(f(1), f(1, square))
derivative = lambda f, h=1e-6: lambda x: (f(x + h) - f(x - h)) / (2 * h)
print(round(derivative(lambda x: x**3)(2.0), 4))
print(list(filter(lambda pair: pair[0] < pair[1], [(1, 2), (3, 2)])))
