# expect: refused (yield)
def count():
    n = 0
    while True:
        yield n
        n += 1


print(next(count()))
