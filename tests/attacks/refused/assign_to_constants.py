# expect: refused (True, None and others cannot be assigned)
None = 5
True = False
