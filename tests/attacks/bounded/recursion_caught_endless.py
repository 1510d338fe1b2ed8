# expect: limit (RecursionError caught again and again)
def f():
    try:
        f()
    except RecursionError:
        f()


f()
