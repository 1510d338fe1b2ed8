# expect: limit (by augmented assignment)
s = "x"
s *= 10**12
