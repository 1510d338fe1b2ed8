# expect: error RecursionError (a hundred thousand functions that call each other)
f = lambda: 0
for _ in range(10**5):
    f = (lambda g: lambda: g())(f)
f()
