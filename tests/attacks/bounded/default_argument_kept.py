# expect: limit (a default that grows from call to call)
def f(a=[0]):
    a.extend(a)
    return f()


while True:
    try:
        f()
    except RecursionError:
        pass
