# expect: refused or error AttributeError (add_note)
try:
    raise ValueError("x")
except ValueError as e:
    e.add_note("n")
    print(e.__notes__)
