# expect: error ValueError (a list changed by its own sort key)
a = [3, 1, 2]
a.sort(key=lambda v: a.append(v) or v)
