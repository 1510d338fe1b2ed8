# expect: limit (a dict whose keys change while its size does not)
d = {0: 0}
for k in d:
    del d[k]
    d[k + 1] = 0
