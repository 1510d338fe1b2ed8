# expect: refused (with over something else)
with [1] as x:
    print(x)
