# expect: refused (a keyword that becomes one with two underscores)
print(dict(__ｉnit__=1))
