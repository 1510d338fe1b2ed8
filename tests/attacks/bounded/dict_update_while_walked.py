# expect: error RuntimeError (a dict whose keys change while its size does not: Python's own error)
d = {0: 0}
for k in d:
    del d[k]
    d[k + 1] = 0
