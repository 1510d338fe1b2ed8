# expect: limit (calls, not statements, are many)
def f(n):
    if n == 0:
        return 0
    return f(n - 1) + f(n - 1)


print(f(60))
