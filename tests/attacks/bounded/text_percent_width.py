# expect: limit (a width of 10**9 by %)
print(len("%1000000000d" % 1))
