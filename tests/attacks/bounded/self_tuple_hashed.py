# expect: error TypeError (a tuple that leads to itself by a list cannot be a key)
a = []
t = (a,)
a.append(t)
print(a)
print({t: 1})
