# expect: refused (a parameter with two underscores)
def f(__x):
    return __x


print(f(1))
