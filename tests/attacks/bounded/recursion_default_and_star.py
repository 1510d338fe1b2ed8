# expect: error RecursionError (arguments that grow on the way down)
def f(*args):
    return f(*args, *args[:1], 1)


f(0)
