# expect: refused (a builtin as a decorator)
@print
@len
def f():
    pass
