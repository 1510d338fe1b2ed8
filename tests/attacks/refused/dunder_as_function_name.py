# expect: refused (a function with two underscores)
def __getattr__(name):
    return name
