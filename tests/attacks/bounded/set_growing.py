# expect: limit (a set without end)
s = set()
while True:
    s.add((len(s), "x" * 100))
