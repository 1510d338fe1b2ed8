# expect: refused (a function's globals)
def f():
    return 1


print(f.__globals__["__builtins__"])
