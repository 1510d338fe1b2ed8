# expect: refused (a function's code object)
f = lambda: 1
f.__code__ = f.__code__.replace(co_consts=(None, 2))
print(f())
