# expect: limit (a range turned into a list)
a = list(range(10**12))
