# expect: refused (a class with a metaclass)
class A(metaclass=type):
    pass
