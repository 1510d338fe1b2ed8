# expect: error RecursionError (two functions that call each other)
def a():
    b()


def b():
    a()


a()
