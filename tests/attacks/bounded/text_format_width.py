# expect: limit (a width of 10**9 by format)
print(len("{:1000000000}".format(1)))
