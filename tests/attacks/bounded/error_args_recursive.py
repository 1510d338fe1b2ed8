# expect: done or error (an error within its own text)
a = []
e = ValueError(a)
a.append(e)
print(a)
