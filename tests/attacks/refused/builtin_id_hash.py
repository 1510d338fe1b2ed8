# expect: refused (addresses)
print(id([]), hash("a"))
