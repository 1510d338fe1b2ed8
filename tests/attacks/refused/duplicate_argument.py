# expect: refused (the same parameter twice)
def f(a, a):
    return a


print(f(1, 2))
