# expect: limit (a shift by augmented assignment)
n = 1
n <<= 10**12
