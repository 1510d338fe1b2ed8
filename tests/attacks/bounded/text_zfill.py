# expect: limit (zfill alone)
s = "x".zfill(10**10)
