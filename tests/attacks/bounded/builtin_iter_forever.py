# expect: refused (iter with a sentinel is outside of the table)
for value in iter(int, 1):
    pass
