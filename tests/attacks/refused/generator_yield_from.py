# expect: refused (yield from)
def f():
    yield from range(3)


print(list(f()))
