# expect: limit (the same by *= and **=)
n = 3
for _ in range(100):
    n *= n
    n **= 2
