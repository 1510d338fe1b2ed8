# expect: limit (a width from the arguments of format)
print(len("{:{}}".format("x", 10**9)))
