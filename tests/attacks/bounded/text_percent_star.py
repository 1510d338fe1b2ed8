# expect: limit (a width from the arguments)
print(len("%*d" % (10**9, 1)))
