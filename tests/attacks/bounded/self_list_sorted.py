# expect: error RecursionError (lists within themselves sorted)
a, b = [], []
a.append(a)
b.append(b)
print(sorted([a, b]))
