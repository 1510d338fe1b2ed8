# expect: refused (a star where none can be)
print(1)
x = *[1, 2]
