# expect: error RuntimeError (Python's own error)
d = {0: 0}
for k in d:
    d[k + 1] = 0
