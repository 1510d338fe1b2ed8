# expect: limit (a power with a negative base and by augmented assignment)
n = -3
n **= 10**9
