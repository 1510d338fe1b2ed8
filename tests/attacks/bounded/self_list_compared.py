# expect: error RecursionError (two lists within themselves compared)
a, b = [], []
a.append(a)
b.append(b)
print(a == b)
