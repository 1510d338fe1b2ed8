# expect: limit or error RecursionError (finally calls the function again: 2**1000 calls)
def f():
    try:
        f()
    finally:
        f()


f()
