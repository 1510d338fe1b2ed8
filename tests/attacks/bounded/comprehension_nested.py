# expect: limit (six loops in one expression)
r = range(10**4)
a = [1 for a in r for b in r for c in r for d in r for e in r for f in r if a > 10**5]
