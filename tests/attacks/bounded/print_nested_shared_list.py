# expect: limit (a small list whose text has 10**30 characters)
a = ["spam"]
for _ in range(100):
    a = [a, a]
print(a)
