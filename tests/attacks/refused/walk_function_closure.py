# expect: refused (what a function holds)
def outer():
    secret = []
    return lambda: secret


print(outer().__closure__[0].cell_contents)
