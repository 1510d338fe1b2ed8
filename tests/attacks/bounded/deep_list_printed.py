# expect: error RecursionError or limit or done (a list 10**5 deep, printed)
a = []
for _ in range(10**5):
    a = [a]
print(a)
