# expect: error NameError (a default that names the function)
def f(g=f):
    return g


f()
