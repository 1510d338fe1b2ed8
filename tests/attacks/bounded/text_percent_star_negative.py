# expect: limit (a negative width from the arguments is a width to the left)
print(len("%*d" % (-(10**9), 1)), len("%-*s" % (10**9, "x")))
