# expect: limit (the same by join)
s = "x" * 10
while True:
    s = s.join(["a", "b", "c", s])
