# expect: error RecursionError (searched with in, index, count)
a, b = [], []
a.append(a)
b.append(b)
print(a in [b])
