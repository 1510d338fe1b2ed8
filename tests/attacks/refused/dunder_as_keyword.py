# expect: refused (a keyword with two underscores)
print(dict(__class__=1))
