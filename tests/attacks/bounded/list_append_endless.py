# expect: limit (one item after the other)
a = []
while True:
    a.append("x")
