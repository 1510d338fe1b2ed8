# expect: limit (no statement at all: lambdas that call each other 2**60 times)
f = lambda n: 0 if n == 0 else f(n - 1) + f(n - 1)
print(f(60))
