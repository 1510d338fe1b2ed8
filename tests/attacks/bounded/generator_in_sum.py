# expect: limit (sum of a generator of 10**12)
print(sum(i for i in range(10**12)))
