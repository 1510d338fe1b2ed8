# expect: limit (iter with a sentinel that never comes)
for value in iter(int, 1):
    pass
