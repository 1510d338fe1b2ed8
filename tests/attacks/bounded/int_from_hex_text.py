# expect: limit or done (a base without Python's own bound)
print(int("f" * 10**8, 16) > 0)
