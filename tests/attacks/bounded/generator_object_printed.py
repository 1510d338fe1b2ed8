# expect: done (an address is nothing to hold on to)
g = (v for v in [1])
m = map(abs, [1])
print(len(str(g)) > 0, len(str(m)) > 0)
