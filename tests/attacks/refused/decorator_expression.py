# expect: refused (a lambda as a decorator)
@lambda f: 5
def g():
    pass


print(g)
