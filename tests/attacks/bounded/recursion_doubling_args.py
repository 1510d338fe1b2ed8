# expect: limit or error RecursionError (arguments that double on the way down)
def f(*args):
    return f(*args, *args)


f(0)
