# expect: refused or error AttributeError (with_traceback)
try:
    raise ValueError("x").with_traceback(None)
except ValueError as e:
    print(e)
