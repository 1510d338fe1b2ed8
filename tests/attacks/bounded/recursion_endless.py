# expect: error RecursionError (a function that calls itself)
def f(n):
    return f(n + 1)


f(0)
