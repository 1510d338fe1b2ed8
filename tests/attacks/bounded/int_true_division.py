# expect: error OverflowError (too large a quotient)
n = 10**4000
print(n / 3)
