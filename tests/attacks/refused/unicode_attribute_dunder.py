# expect: refused (two underscores and full-width letters)
print(().__ｃlass__)
