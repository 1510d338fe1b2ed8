# expect: refused (an exception under a name with two underscores)
try:
    1 / 0
except ZeroDivisionError as __e__:
    pass
