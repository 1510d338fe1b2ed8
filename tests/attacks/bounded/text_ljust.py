# expect: limit (ljust alone)
s = "x".ljust(10**10)
