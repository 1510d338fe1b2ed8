# expect: error TypeError or error RecursionError or done (nested tuples of types, deep)
t = int
for _ in range(10**5):
    t = (t,)
print(isinstance(5, t))
