# expect: limit (a dict without end)
d = {}
n = 0
while True:
    d[n] = str(n) * 10
    n += 1
