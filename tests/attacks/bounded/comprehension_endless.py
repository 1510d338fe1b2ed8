# expect: limit (a list comprehension over 10**12)
a = [0 for _ in range(10**12)]
