# expect: limit (a slice is given 10**12 items)
a = [1]
a[:] = range(10**12)
