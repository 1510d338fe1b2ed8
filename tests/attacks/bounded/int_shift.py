# expect: limit (a shift by 10**10)
print((1 << 10**10) > 0)
