# expect: refused or error (a class by way of its instance)
try:
    1 / 0
except ZeroDivisionError as e:
    raise type(e)("again")
