# expect: refused (global of a name with two underscores)
def f():
    global __builtins__
    __builtins__ = {}


f()
