# expect: refused (a class)
print("started")


class A:
    pass
