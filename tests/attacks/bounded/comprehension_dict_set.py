# expect: limit (dict and set comprehensions of 10**12)
a = {i: i for i in range(10**12)}
b = {i for i in range(10**12)}
