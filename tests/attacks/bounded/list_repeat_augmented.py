# expect: limit (by augmented assignment)
a = [0]
a *= 10**11
