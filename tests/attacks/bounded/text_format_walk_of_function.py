# expect: refused or error (globals by format)
def f():
    pass


print("{f.__globals__[__builtins__]}".format(f=f))
