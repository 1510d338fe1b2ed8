# expect: error OverflowError (too large for a float)
print(float(10**400))
