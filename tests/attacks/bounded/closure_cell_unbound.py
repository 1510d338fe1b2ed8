# expect: error NameError (a closure over a name that was deleted)
def f():
    x = 1
    g = lambda: x
    print(g())
    del x
    return g()


f()
