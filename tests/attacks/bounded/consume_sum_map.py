# expect: limit (a builtin that calls a builtin 10**12 times)
print(sum(map(abs, range(10**12))))
