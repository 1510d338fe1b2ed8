# expect: refused (nonlocal of a name that no function around has)
def f():
    nonlocal nowhere
    nowhere = 1


f()
