# expect: limit (zip that only a builtin walks)
print(dict(zip(range(10**12), range(10**12))))
