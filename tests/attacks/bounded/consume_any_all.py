# expect: limit (any over zeros, all over ones)
print(any(map(bool, map(lambda v: 0, range(10**12)))))
