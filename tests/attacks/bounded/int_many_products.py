# expect: limit (a factorial by hand)
n = 1
for i in range(1, 10**7):
    n *= i
